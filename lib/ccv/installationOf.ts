import type { CcvConnection } from './CcvConnection';
import { ccvOrigin } from './ccvUrl';

/** What tells one installation, as these keys see it, from another. */
export function installationOf({ baseUrl, publicKey }: CcvConnection): string {
	return `${ccvOrigin(baseUrl)}|${publicKey}`;
}
