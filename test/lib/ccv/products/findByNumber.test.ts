import { createCcvClient, type CcvClient } from '../../../../lib/ccv/CcvClient';
import { findByNumber } from '../../../../lib/ccv/products/findByNumber';
import { inProcessShop } from '../inProcessShop';
import { stockWorld } from '../stock/stockWorld';

const TEE = 100_001;
const VARIANT = 5;
let shops = 0;

/** A shop whose product queries look for another number than they are asked for. */
function looseShop(asked: RegExp, meant: string): CcvClient {
	const { client } = inProcessShop(`loose-${shops++}`, stockWorld({ simple: 1, configurable: 1 }), { startMs: Date.parse('2026-03-02T09:00:00Z') });
	return createCcvClient({ ...client.connection, verifyResponses: false }, {
		...client.port,
		send: async (request) => await client.port.send(request.url.includes('/productqueries/') ? { ...request, url: request.url.replace(asked, meant) } : request),
	});
}

describe('given product queries that do not search exactly', () => {
	it.each([
		['a variant', /(productnumber|skunumber)=NONE/, 'skunumber=V5'],
		['a product', /(productnumber|skunumber)=NONE/, 'productnumber=P1'],
		['a product with variants', /(productnumber|skunumber)=NONE/, `productnumber=P${TEE}`],
	])('when they find %s that does not bear the number, then nothing is found', async (_, asked, meant) => {
		expect(await findByNumber(looseShop(asked, meant), 'productnumber', 'NONE')).toEqual([]);
	});

	it('when they find the product without its variants, then those are read, and the one that bears the number is found', async () => {
		const found = await findByNumber(looseShop(/(productnumber|skunumber)=V5/, `productnumber=P${TEE}`), 'productnumber', 'V5');

		expect(found.map(({ product, variant }) => [product.id, variant?.id])).toEqual([[TEE, VARIANT]]);
	});

	it('when an EAN is found in another, then nothing is found', async () => {
		expect(await findByNumber(looseShop(/eannumber=88/, 'eannumber=885'), 'eannumber', '88')).toEqual([]);
	});
});
