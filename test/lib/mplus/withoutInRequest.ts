import { createMplusClient, type MplusClient } from '../../../lib/mplus/MplusClient';

/** A client of a till that does not look at some of the fields it is sent. */
export function withoutInRequest(client: MplusClient, ...names: string[]): MplusClient {
	const elements = new RegExp(`<(?:[\\w-]+:)?(${names.join('|')})>[^<]*</(?:[\\w-]+:)?\\1>`, 'g');
	const port = { ...client.port, send: async (request: Parameters<MplusClient['port']['send']>[0]) => await client.port.send({ ...request, data: request.data?.replace(elements, '') }) };
	const baseUrl = client.installation.replace(/^mplus:/, 'http://');
	return createMplusClient({ baseUrl, ident: 'added', secret: 'by the port', allowUnauthorizedCerts: false }, port);
}
