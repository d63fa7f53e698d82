import { putOrder } from '../../../sim/mplus/store/putOrder';
import { putPackingSlip } from '../../../sim/mplus/store/putPackingSlip';
import { putProposal } from '../../../sim/mplus/store/putProposal';
import { putReceipt } from '../../../sim/mplus/store/putReceipt';
import type { MplusWorld } from '../../../sim/mplus/world';

import { call, field } from './anOrder';
import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';

const LISTS = '<ns1:articlePluNumbers/><ns1:articleBarcodes/>';

interface Kind {
	operation: string;
	id: string;
	number?: string;
	/** A reference that goes with the lines. */
	reference: string;
	put: (world: MplusWorld, fields: Record<string, never>, id: string) => unknown;
}

const KINDS: Kind[] = [
	{ operation: 'getReceipts', id: 'receiptId', reference: 'orderIds', put: (world, fields, receiptId) => putReceipt(world, { ...fields, receiptId }) },
	{
		operation: 'getProposals',
		id: 'proposalId',
		number: 'proposalNumber',
		reference: 'invoiceIds',
		put: (world, fields, proposalId) => putProposal(world, { ...fields, proposalId }),
	},
	{
		operation: 'getPackingSlips',
		id: 'packingSlipId',
		number: 'packingSlipNumber',
		reference: 'orderId',
		put: (world, fields, packingSlipId) => putPackingSlip(world, { ...fields, packingSlipId }),
	},
];

describe.each(KINDS)('given documents that $operation reads', ({ operation, id, number, reference, put }) => {
	function aTillWithThree(): MplusWorld {
		const world = aTill();
		for (const n of [1, 2, 3]) {
			const fields = {
				relationNumber: n === 2 ? 1042 : 1,
				financialBranchNumber: n === 3 ? 2 : 1,
				financialDate: { day: 20 + n, mon: 7, year: 2026 },
				[reference]: reference === 'orderId' ? 'o-1' : { id: ['o-1'] },
				...(number ? { [number]: { year: 2026, number: n } } : {}),
				lineList: { line: [{ articleNumber: n === 1 ? 20 : 14 }] },
			};
			put(world, fields as unknown as Record<string, never>, `d${n}`);
		}
		return world;
	}
	const ask = (before: string, after = ''): string => call(operation, before + LISTS + after);
	const ids = (world: MplusWorld, request: string): string[] => texts(callTill(world, request), id).sort();

	it.each<[string, string, string[]]>([
		['all', ask(''), ['d1', 'd2', 'd3']],
		['from a marker with a limit', ask(field('syncMarker', 2) + field('syncMarkerLimit', 1)), ['d2']],
		['by relation', ask(field('relationNumbers', 1042)), ['d2']],
		['by branch', ask(field('branchNumbers', 2)), ['d3']],
		['by article', ask(field('articleNumbers', 20)), ['d1']],
		['by first day', ask(field('fromFinancialDate', field('day', 22) + field('mon', 7) + field('year', 2026))), ['d2', 'd3']],
		['by id', ask('', field(`${id}s`, 'd3')), ['d3']],
		...(number ? [['by number', ask('', field(`${number}s`, field('year', 2026) + field('number', 2))), ['d2']] as [string, string, string[]]] : []),
	])('when they are read %s, then those come', (_name, request, expected) => {
		expect(ids(aTillWithThree(), request)).toEqual(expected);
	});

	it('when one changes, then its marker moves and it is the only one that is new', () => {
		const world = aTillWithThree();
		put(world, {}, 'd1');

		expect(ids(world, ask(field('syncMarker', 4)))).toEqual(['d1']);
	});

	it('when lines are not wanted, then neither lines nor references come', () => {
		const { body } = callTill(aTillWithThree(), ask('', field('includeLineList', false)));

		expect([body.includes('lineList'), body.includes(`<ns:${reference}>`), body.includes('d1')]).toEqual([false, false, true]);
	});

	it('when a filter is not built, then it is loud', () => {
		const world = aTillWithThree();

		expect([callTill(world, ask('', field('activityId', 'a'))).status, world.failures.length]).toEqual([500, 1]);
	});
});

describe('given a single document', () => {
	const world = aTill({
		receipts: [{ receiptId: 'r', totalInclAmount: 500, paidAmount: 500, orderIds: { id: ['o'] } }],
		proposals: [{ proposalId: 'p', extProposalId: 'ext-p', totalInclAmount: 700 }],
		packingSlips: [{ packingSlipId: 's', orderId: 'o' }],
		orders: [{ orderId: 'o' }, { orderId: 'without' }],
	});

	it.each([
		['getReceipt', 'receiptId', 'r', 'GET-RECEIPT-RESULT', '500'],
		['getProposal', 'proposalId', 'p', 'GET-PROPOSAL-RESULT', '700'],
	])('when %s asks for it or for none, then it says so', (operation, id, known, literal, total) => {
		const found = callTill(world, call(operation, field(id, known), ''));
		const none = callTill(world, call(operation, field(id, 'none'), ''));

		expect([text(found, 'result'), text(found, id), text(found, 'totalInclAmount')]).toEqual([`${literal}-OK`, known, total]);
		expect([text(none, 'result'), text(none, id)]).toEqual([`${literal}-NOT-FOUND`, undefined]);
	});

	it.each([
		['an order', 'o', 'OK', ['r']],
		['an order without receipts', 'without', 'OK', []],
		['no known order', 'none', 'NOT-FOUND', []],
	])('when the receipts of %s are asked for, then they come', (_name, orderId, literal, expected) => {
		const reply = callTill(world, call('getReceiptsByOrder', field('orderId', orderId), ''));

		expect([text(reply, 'result'), texts(reply, 'receiptId')]).toEqual([`GET-RECEIPTS-BY-ORDER-RESULT-${literal}`, expected]);
	});

	it.each([
		['o', ['s']],
		['without', []],
		['none', []],
		['', []],
	])('when the packing slips of order "%s" are asked for, then they come', (orderId, expected) => {
		expect(texts(callTill(world, call('getPackingSlipsByOrder', field('orderId', orderId))), 'packingSlipId')).toEqual(expected);
	});

	it.each([
		['asked for', field('includeOrderReferences', true), true],
		['not asked for', '', false],
	])('when the orders of receipts are %s, then they come or not', (_name, flag, expected) => {
		expect(callTill(world, call('getReceipts', LISTS + flag)).body.includes('orderIds')).toBe(expected);
	});

	it('when the markers are asked for, then each kind has its own', () => {
		const reply = callTill(world, '<ns1:getCurrentSyncMarkers/>');

		expect(['receipt', 'proposal', 'packingSlip', 'order', 'invoice'].map((kind) => text(reply, `${kind}SyncMarker`))).toEqual(['1', '1', '1', '2', '0']);
	});
});

describe('given an order put in twice', () => {
	it('when its extOrderId is another the second time, then the first one leads nowhere', () => {
		const world = aTill();
		putOrder(world, { orderId: 'o', extOrderId: 'old' });
		putOrder(world, { orderId: 'o', extOrderId: 'new' });

		expect([...world.orderIdsByExtOrderId]).toEqual([['new', ['o']]]);
	});
});
