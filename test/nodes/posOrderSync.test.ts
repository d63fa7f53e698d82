import { placeWebOrder } from '../support/placeWebOrder';
import { runNode } from '../support/runNode';
import { startPair, type Pair } from '../support/startPair';
import { templateScene } from '../support/templateScene';

let pair: Pair;
let neutral: object;

beforeEach(async () => {
	pair = await startPair({ withoutOrders: true });
	placeWebOrder(pair);
	const finished = await templateScene(pair).run((workflow) => workflow);
	neutral = structuredClone(finished.output('Map Order')[0]?.json ?? {});
	(neutral as { source: { id: string } }).source.id = '1';
});

afterEach(async () => await pair.close());

const parameters = { operation: 'sync', target: 'mplus', branch: { __rl: true, mode: 'id', value: '1' }, employee: { __rl: true, mode: 'id', value: '999999' } };

describe('POS Order Sync', () => {
	it('given nothing is connected to Run, when it runs, then orders are written and the ledger rows pair with the records, without a checkpoint', async () => {
		const finished = await runNode(pair, { type: 'posOrderSync', parameters: { ...parameters, options: { flow: 'by-hand' } }, input: [neutral] });

		expect(finished.output('Node', 0)).toMatchObject([{ json: { status: 'synced', reason: 'created', customer: 'known' }, pairedItem: { item: 0, input: 0 } }]);
		expect(finished.output('Node', 4).map(({ json, pairedItem }) => [json.flow, json.kind, pairedItem])).toEqual([
			['by-hand', 'day', { item: 0, input: 0 }],
			['by-hand', 'run', { item: 0, input: 0 }],
		]);
	});

	it('given items that are no orders, when it runs, then each is held and none is dropped', async () => {
		const finished = await runNode(pair, { type: 'posOrderSync', parameters, input: [{}, { source: { system: 'ccv', shop: '1', id: '7', number: '1007' }, lines: 'none' }, neutral] });

		expect(finished.output('Node', 2).map(({ json, pairedItem }) => [json.reason, pairedItem])).toEqual([
			['invalid-order', { item: 0, input: 0 }],
			['invalid-order', { item: 1, input: 0 }],
		]);
		expect(finished.output('Node', 0)).toHaveLength(1);
	});

	it.each([
		[{ branch: { __rl: true, mode: 'id', value: '9' } }, /The till has no branch 9.*1 \(.*2 \(/],
		[{ branch: { __rl: true, mode: 'id', value: '2' } }, /need a workplace.*this branch has 1/],
		[{ branch: { __rl: true, mode: 'id', value: '' } }, /Branch is empty/],
		[{ employee: { __rl: true, mode: 'id', value: "={{ 'Jan' }}" } }, /Employee must be a number of the till, not "Jan"/],
		[{ timezone: 'Europe/Nowhere' }, /Europe\/Nowhere is no time zone/],
	])('given the setting %j, when it runs, then the run stops with one message and writes nothing', async (wrong, message) => {
		const before = pair.mplus.world.orders.size;

		const finished = await runNode(pair, { type: 'posOrderSync', parameters: { ...parameters, ...wrong }, input: [neutral] });

		expect(finished.error).toMatch(message);
		expect(pair.mplus.world.orders.size).toBe(before);
	});

	it('given Continue On Fail, when the till refuses the login, then the node fails all the same: an error item would be taken for an order', async () => {
		pair.credentials.mplusKassaApi.secret = 'wrong-one';

		const finished = await runNode(pair, { type: 'posOrderSync', parameters, input: [neutral], onError: 'continueRegularOutput' });

		expect(finished.output('Node', 0).map(({ json }) => json)).not.toContainEqual(expect.objectContaining({ status: 'synced' }));
		expect(pair.mplus.world.orders.size).toBe(1);
	});
});
