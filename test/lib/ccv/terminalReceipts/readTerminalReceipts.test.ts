import { readTerminalReceipts } from '../../../../lib/ccv/terminalReceipts/readTerminalReceipts';
import { closeScenes, startScene } from '../aCcvShop';

afterEach(closeScenes);

const receipt = (id: number) => ({ id, order_id: 339000007, create_date: '2026-11-20T10:00:00Z', customer_receipt: '', merchant_receipt: '' });

describe('readTerminalReceipts', () => {
	it.each([
		[60, 60, 3],
		[Infinity, 60, 3],
		[30, 30, 2],
		[25, 25, 1],
	])('given CCV gives 25 a page, when %s of 60 are wanted, then %s come by %s calls', async (limit, expected, calls) => {
		const { sim, client } = await startScene({ world: { defaultPageSize: 25, terminalreceipts: Array.from({ length: 60 }, (_, index) => receipt(701 + index)) }, connection: { schema: 'webshop' } });

		const receipts = await readTerminalReceipts(client, limit, true);

		expect(receipts.map(({ id }) => id)).toEqual(Array.from({ length: expected }, (_, index) => 701 + index));
		expect(sim.log).toHaveLength(calls);
	});
});
