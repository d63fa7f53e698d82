/** What is needed to reach one MplusKASSA installation. */
export interface MplusConnection {
	/** With port, and with a path where the installation has one. */
	baseUrl: string;
	ident: string;
	secret: string;
	allowUnauthorizedCerts: boolean;
}
