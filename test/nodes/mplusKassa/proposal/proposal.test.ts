import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
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
const PROPOSALS = [proposal(1), proposal(2, { state: 'PROPOSAL-STATE-ORDER', orderId: 'order-1', relationNumber: 1, employeeNumber: 7 })];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ proposals: PROPOSALS, employees: [{ employeeNumber: 999999, name: 'Superuser' }, { employeeNumber: 7, name: 'Piet' }], ...over }));
const ids = (items: object[]) => items.map((item) => (item as { proposalId?: string }).proposalId);
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
		const till = await scene();

		const finished = await runMplus(till, 'proposal', 'get', { proposal: '={{ $json }}' }, { input: [{ mode: 'id', value: 'proposal-1' }, { mode, value }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { proposalId: 'proposal-1' }, pairedItem: { item: 0 } },
			{ json: { error: message }, pairedItem: { item: 1 } },
		]);
		expect(callsOf(till)).toEqual(['getProposal', ...(mode === 'id' ? ['getProposal'] : value === '9' ? [] : ['getProposals'])]);
	});

	it('given Simplify is off, when a proposal is read, then it comes in the fields of the till, in major units', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'proposal', 'get', { ...by('id', 'proposal-1'), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ proposalId: 'proposal-1', totalInclAmount: 19.95, financialDate: '2026-08-01' }]);
		expect(callsOf(till)).toEqual(['getProposal']);
	});

	it('given the till reports a fault at the second of two proposals, when they are read, then its words are on that', async () => {
		const till = await scene();
		till.faults.push({ on: 'getProposal', containing: '>proposal-2<', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'proposal', 'get', by('id', 'proposal-1'), by('id', 'proposal-2'));

		expect(done).toMatchObject([{ proposalId: 'proposal-1' }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getProposal: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toEqual(['getProposal', 'getProposal']);
	});
});

describe('MplusKASSA, Proposal: Get Many', () => {
	it.each<[string, object, string[]]>([
		['none', {}, ['proposal-1', 'proposal-2']],
		['a customer', { customer: picked(1) }, ['proposal-2']],
		['a state', { states: ['PROPOSAL-STATE-OUTSTANDING'] }, ['proposal-1']],
		['a last day', { financialDateThrough: '2026-08-01' }, ['proposal-1']],
		['an article without any', { article: picked(15) }, []],
		['a first day', { financialDateFrom: '2026-08-02' }, ['proposal-2']],
		['an employee', { employee: picked(7) }, ['proposal-2']],
		['a branch without any', { branch: picked(2) }, []],
		['a sync marker', { syncMarkerFrom: 2 }, ['proposal-2']],
	])('given the filter %s, when proposals are read, then those come, paired', async (_, filters, expected) => {
		const till = await scene();

		const finished = await runMplus(till, 'proposal', 'getMany', { returnAll: true, filters: filters as never });

		expect([finished.error, ids(itemsOf(finished))]).toEqual([undefined, expected]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProposals']));
	});

	it.each([
		['a new till', {}],
		['an old till', OLD],
	])('given no lines wanted, when proposals are read from %s, then they come without', async (_, over) => {
		const till = await scene(over);

		const [item] = itemsOf(await runMplus(till, 'proposal', 'getMany', { limit: 1, options: { includeLines: false } }));

		expect(item).toMatchObject({ proposalId: 'proposal-1' });
		expect(item).not.toHaveProperty('lines');
		expect(callsOf(till)).toEqual(['getProposals']);
	});

	it('given more proposals than a page, when all or some are read, then each comes once, in the order of change, and no more is read', async () => {
		const proposals = Array.from({ length: 260 }, (_, index) => proposal(index + 1, { financialDate: { day: 1, mon: 8, year: 2026 } }));
		const till = await startSoundTill(salesTill({ proposals }));

		const all = itemsOf(await runMplus(till, 'proposal', 'getMany', { returnAll: true }));
		const calls = callsOf(till).length;
		const some = itemsOf(await runMplus(till, 'proposal', 'getMany', { limit: 3, filters: { syncMarkerFrom: 101 } }));

		expect(ids(all)).toEqual(proposals.map(({ proposalId }) => proposalId));
		expect(ids(some)).toEqual(['proposal-101', 'proposal-102', 'proposal-103']);
		expect([calls, callsOf(till).length]).toEqual([3, 4]);
	});

	it('given the till reports a fault at the second of two customers, when their proposals are read, then its words are on that and the others come', async () => {
		const till = await scene();
		till.faults.push({ on: 'getProposals', containing: '>1042<', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'proposal', 'getMany', { filters: { customer: picked(1) } }, { filters: { customer: picked(1042) } });

		expect(ids(done)).toEqual(['proposal-2']);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getProposals: the till reports a fault'), 'system-error']);
		expect(sentTo(till, 'getProposals').at(-1)).toContain('>1042<');
	});
});

describe('MplusKASSA, Proposal: Get from the list', () => {
	it('given a proposal chosen from the list, when it is read, then it comes', async () => {
		const till = await scene();

		expect((await runMplus(till, 'proposal', 'get', by('list', 'proposal-2'))).output('Node')).toMatchObject([{ json: { proposalId: 'proposal-2' }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['getProposal']);
	});
});
