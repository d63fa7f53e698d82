import { randomBytes } from 'crypto';

/** A password that nobody learns: the customer gets one of their own by "forgot password". The end is for shops that ask for each kind of sign. */
export function newPassword(): string {
	return `${randomBytes(24).toString('base64url')}aA1!`;
}
