/** Thrown where the till would answer a SOAP fault: HTTP 500 and no result (API.md 4). */
export class SoapFault extends Error {
	constructor(
		readonly code: 'Client' | 'Client.Authentication' | 'Server' | 'VersionMismatch',
		message: string,
		/** The till could, this simulator cannot. */
		readonly isOurs = false,
	) {
		super(message);
	}

	/** gSOAP's wording (API.md 18). */
	static invalid(what: string, tag: string): SoapFault {
		return new SoapFault('Client', `Validation constraint violation: ${what} in element '${tag}'`);
	}

	static mismatch(tag: string): SoapFault {
		return SoapFault.invalid('tag name or namespace mismatch', tag);
	}
}
