/** An e-mail address as it is compared: without outer spaces and regard to case; undefined where there is none. */
export function comparableEmail(email: string | undefined): string | undefined {
	return email?.trim().toLowerCase() || undefined;
}
