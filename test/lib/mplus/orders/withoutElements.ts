import { createMplusClient, type MplusClient } from '../../../../lib/mplus/MplusClient';
import type { HttpPort } from '../../../../lib/http/HttpPort';

/** A client whose requests and answers lose these elements on the way, as with a till that does not know them. */
export function withoutElements(client: MplusClient, ...names: string[]): MplusClient {
	const elements = new RegExp(`<(?:[\\w-]+:)?(?:${names.join('|')})>[^<]*</(?:[\\w-]+:)?(?:${names.join('|')})>`, 'g');
	const port: HttpPort = {
		...client.port,
		send: async (request) => {
			const exchange = await client.port.send({ ...request, data: request.data?.replace(elements, '') });
			return exchange.kind === 'answered' ? { ...exchange, body: exchange.body.replace(elements, '') } : exchange;
		},
	};
	const baseUrl = client.installation.replace(/^mplus:/, 'http://');
	return createMplusClient({ baseUrl, ident: 'added', secret: 'by the port', allowUnauthorizedCerts: false }, port);
}
