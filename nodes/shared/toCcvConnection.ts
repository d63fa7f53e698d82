import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { CcvConnection } from '../../lib/ccv/CcvConnection';

/** The credential's fields as lib takes them; CCV's documented limits where a figure is missing. */
export function toCcvConnection(credentials: ICredentialDataDecryptedObject): CcvConnection {
	return {
		baseUrl: String(credentials.baseUrl ?? ''),
		publicKey: String(credentials.publicKey ?? ''),
		secretKey: String(credentials.secretKey ?? ''),
		schema: credentials.schema === 'webshop' ? 'webshop' : 'salespos',
		verifyResponses: credentials.verifyResponses !== false,
		readsPerMinute: Number(credentials.readsPerMinute) || 150,
		writesPerMinute: Number(credentials.writesPerMinute) || 100,
		productQueriesPerMinute: Number(credentials.productQueriesPerMinute) || 30,
	};
}
