import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedLine } from '../../../support/salesTill';

afterAll(closeSoundTills);

const proposal = (number: number, over: object = {}) => ({
	proposalId: `proposal-${number}`,
	proposalNumber: { year: 2026, number },
	relationNumber: 1042,
	financialBranchNumber: 1,
	employeeNumber: 999999,
	financialDate: { day: number, mon: 8, year: 2026 },
	vatMethod: 'VAT-METHOD-INCLUSIVE',
	totalInclAmount: 1995,
	lineList: { line: [storedLine('p', 14, 1, 1995)] },
	...over,
});
const PROPOSALS = [proposal(1), proposal(2, { state: 'PROPOSAL-STATE-ORDER', orderId: 'order-1', relationNumber: 1 })];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ proposals: PROPOSALS, ...over }));
const by = (mode: string, value: string) => ({ proposal: { __rl: true, mode, value } });

describe('MplusKASSA, Proposal: Get', () => {
	it.each([
		['its ID', 'id', 'proposal-2', 'getProposal', {}],
		['its number', 'number', '2026.2', 'getProposals', {}],
		['its number on an old till', 'number', '2026.2', 'getProposals', OLD],
	])('given a proposal, when it is read by %s, then it comes simplified and paired', async (_, mode, value, call, over) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'proposal', 'get', by(mode, value));

		expect(finished.output('Node')).toMatchObject([
			{ json: { proposalId: 'proposal-2', proposalNumber: '2026.2', state: 'order', orderId: 'order-1', relationNumber: 1, financialDate: '2026-08-02', totalIncl: 19.95, lines: [{ articleNumber: 14, price: 19.95 }] }, pairedItem: { item: 0 } },
		]);
		expect(callsOf(till)).toEqual([call]);
	});

	it.each([
		['id', 'proposal-9', 'MplusKASSA has no proposal proposal-9'],
		['number', '2026.9', 'MplusKASSA has no proposal 2026.9'],
		['number', '9', '9 is no proposal number'],
	])('given two items, when the second names none by its %s (%s), then only that fails', async (mode, value, message) => {
		const finished = await runMplus(await scene(), 'proposal', 'get', { proposal: '={{ $json }}' }, { input: [{ mode: 'id', value: 'proposal-1' }, { mode, value }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { proposalId: 'proposal-1' }, pairedItem: { item: 0 } },
			{ json: { error: message }, pairedItem: { item: 1 } },
		]);
	});

	it('given Simplify is off, when a proposal is read, then it comes in the fields of the till, in major units', async () => {
		expect(itemsOf(await runMplus(await scene(), 'proposal', 'get', { ...by('id', 'proposal-1'), simplify: false }))).toMatchObject([{ proposalId: 'proposal-1', totalInclAmount: 19.95, financialDate: '2026-08-01' }]);
	});

	it('given the till reports a fault, when a proposal is read, then its words are shown', async () => {
		const till = await scene();
		till.faults.push({ on: 'getProposal', then: 'server-error' });

		expect((await runMplus(till, 'proposal', 'get', by('id', 'proposal-1'))).error).toMatch(/getProposal: the till reports a fault/);
	});
});

describe('MplusKASSA, Proposal: Get Many', () => {
	it.each<[string, object, string[]]>([
		['none', {}, ['proposal-1', 'proposal-2']],
		['a customer', { customer: picked(1) }, ['proposal-2']],
		['a state', { states: ['PROPOSAL-STATE-OUTSTANDING'] }, ['proposal-1']],
		['a last day', { financialDateThrough: '2026-08-01' }, ['proposal-1']],
		['an article without any', { article: picked(15) }, []],
	])('given the filter %s, when proposals are read, then those come, paired', async (_, filters, expected) => {
		const finished = await runMplus(await scene(), 'proposal', 'getMany', { returnAll: true, filters: filters as never });

		expect(itemsOf(finished).map(({ proposalId }) => proposalId)).toEqual(expected);
		expect(finished.output('Node').every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
	});

	it('given no lines wanted, when proposals are read from a new or an old till, then they come without', async () => {
		for (const over of [{}, OLD]) {
			const [item] = itemsOf(await runMplus(await scene(over), 'proposal', 'getMany', { limit: 1, options: { includeLines: false } }));

			expect(item).toMatchObject({ proposalId: 'proposal-1' });
			expect(item).not.toHaveProperty('lines');
		}
	});

	it('given the till reports a fault, when proposals are read, then its words are shown', async () => {
		const till = await scene();
		till.faults.push({ on: 'getProposals', then: 'server-error' });

		expect((await runMplus(till, 'proposal', 'getMany', {})).error).toMatch(/getProposals: the till reports a fault/);
	});
});
