import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { MplusConnection } from '../../lib/mplus/MplusConnection';

/** The credential's fields as lib takes them. */
export function toMplusConnection(credentials: ICredentialDataDecryptedObject): MplusConnection {
	return {
		baseUrl: String(credentials.baseUrl ?? ''),
		ident: String(credentials.ident ?? ''),
		secret: String(credentials.secret ?? ''),
		allowUnauthorizedCerts: credentials.allowUnauthorizedCerts === true,
	};
}
