import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, startSoundShop, UNVERIFIED, withFault } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';
import { acceptsOf } from '../cashUp/acceptsOf';

afterAll(closeSoundShops);

const receipt = (id: number) => ({ id, order_id: 339000007, create_date: '2026-11-20T10:00:00Z', customer_receipt: 'Customer copy', merchant_receipt: 'Merchant copy' });
const aTill = async (count = 3, options: CcvShopOptions = {}) => await startSoundShop({ defaultPageSize: 250, terminalreceipts: Array.from({ length: count }, (_, index) => receipt(701 + index)) }, options);

describe('CCV SalesPOS, Terminal Receipt: Get', () => {
	it('given a receipt, when it is read, then it comes paired, asked for in the schema of SalesPOS', async () => {
		const shop = await aTill();
		const accepts = acceptsOf(shop);

		const finished = await runCcv(shop, 'terminalReceipt', 'get', { terminalReceiptId: '702' });

		expect(finished.output('Node')).toEqual([expect.objectContaining({ json: receipt(702), pairedItem: { item: 0 } })]);
		expect(accepts).toEqual(['application/vnd.verto.salespos+json']);
	});

	it('given Simplify is off, when a receipt is read, then it is CCV\'s own JSON', async () => {
		expect(itemsOf(await runCcv(await aTill(), 'terminalReceipt', 'get', { terminalReceiptId: '701', simplify: false }))).toMatchObject([{ id: 701, order: { href: expect.any(String) } }]);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown receipt', { terminalReceiptId: '999999' }, /does not know this record \(500\.24/, 'not-found'],
		['an ID that is none', { terminalReceiptId: 'last' }, /Terminal Receipt ID must be an ID of CCV, not "last"/, 'invalid-setting'],
	])('given %s, when it is read behind another, then it says so', async (_, over, message, expected) => {
		const { done, failed, code } = await runBehind(await aTill(), 'terminalReceipt', 'get', { terminalReceiptId: '701' }, over);

		expect(done).toMatchObject([{ id: 701 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a receipt is read, then it waits and comes', async (then) => {
		const shop = withFault(await aTill(), 'GET /terminalreceipts/:id/', then);

		expect(itemsOf(await runCcv(shop, 'terminalReceipt', 'get', { terminalReceiptId: '701' }))).toMatchObject([{ id: 701 }]);
		expect(callsOf(shop)).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when a receipt is read behind another, then it says so', async (then, expected, message) => {
		const shop = withFault(await aTill(3, UNVERIFIED), 'GET /terminalreceipts/:id/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'terminalReceipt', 'get', { terminalReceiptId: '701' }, { terminalReceiptId: '702' });

		expect(done).toMatchObject([receipt(701)]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.log.map(({ url }) => url)).toEqual(['/api/rest/v1/terminalreceipts/701/', '/api/rest/v1/terminalreceipts/702/']);
	});
});

describe('CCV SalesPOS, Terminal Receipt: Get Many', () => {
	it.each([
		[3, {}, 3],
		[60, {}, 50],
		[60, { returnAll: true }, 60],
		[60, { limit: 2 }, 2],
	])('given %s receipts, when they are read with %j, then %s come, paired, asked for in the schema of SalesPOS without a size', async (count, parameters, expected) => {
		const shop = await aTill(count);
		const accepts = acceptsOf(shop);

		const finished = await runCcv(shop, 'terminalReceipt', 'getMany', parameters);

		expect(finished.output('Node')).toMatchObject(Array.from({ length: expected }, (_, index) => ({ json: { id: 701 + index, customer_receipt: 'Customer copy' }, pairedItem: { item: 0 } })));
		expect(new Set(accepts)).toEqual(new Set(['application/vnd.verto.salespos+json']));
		expect(shop.log[0]?.url).toBe('/api/rest/v1/terminalreceipts/');
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when receipts are read, then it waits and they come', async (then) => {
		const shop = withFault(await aTill(), 'GET /terminalreceipts/', then);

		expect(itemsOf(await runCcv(shop, 'terminalReceipt', 'getMany', { simplify: false }))).toHaveLength(3);
		expect(callsOf(shop)).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when receipts are read behind others, then it says so', async (then, expected, message) => {
		const shop = withFault(await aTill(3, UNVERIFIED), 'GET /terminalreceipts/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'terminalReceipt', 'getMany', { limit: 1 }, { limit: 2 });

		expect(done).toHaveLength(1);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
