import type { OrderRecord } from '../../../../lib/sync/orders/OrderRecord';
import { planOrders } from '../../../../lib/sync/orders/planOrders';
import { aDraft } from '../../../support/builders/aDraft';
import { aLine } from '../../../support/builders/aLine';
import { anArticle } from '../../../support/builders/anArticle';
import { anOrder, type OrderOver } from '../../../support/builders/anOrder';
import { aTargetOrder } from '../../../support/builders/aTargetOrder';
import { factsWith } from '../../../support/builders/factsWith';
import { someFields } from '../../../support/builders/someFields';
import { someSettings, type SyncSettings } from '../../../support/builders/someSettings';

const plan = (over: OrderOver, facts = factsWith(), settings: Partial<SyncSettings> = {}) =>
	planOrders([{ kind: 'order', order: anOrder(over) }], facts, someSettings(settings), someFields);

describe('given an order the till does not have', () => {
	it('when all is known, then it is created on the till\'s articles for a new customer', () => {
		const planned = plan({});

		expect(planned).toEqual({
			actions: [{ kind: 'create', order: anOrder(), draft: aDraft(), customerKey: 'external:ccv-90210-7' }],
			customers: new Map([
				[
					'external:ccv-90210-7',
					{
						kind: 'create',
						externalId: 'ccv-90210-7',
						email: 'jan@example.nl',
						fields: { extRelationId: 'ccv-90210-7', name: 'Jan Jansen', email: 'jan@example.nl' },
					},
				],
			]),
		});
	});

	it.each([
		['paid, amount and method known', {}, '1001, paid in the webshop: iDEAL 19.95 EUR'],
		['paid, nothing known of it', { payment: undefined }, '1001, paid in the webshop: method unknown'],
		['unpaid', { paid: false }, '1001'],
	])('when it is %s, then the reference says so', (_, over, reference) => {
		const planned = plan(over);

		expect(planned.actions[0]).toMatchObject({ kind: 'create', draft: { reference } });
	});

	it.each([
		['winter, half an hour before midnight UTC', '2026-01-31T23:30:00Z', { year: 2026, month: 2, day: 1 }],
		['winter, just before midnight', '2026-01-31T22:59:59Z', { year: 2026, month: 1, day: 31 }],
		['summer, two hours before midnight UTC', '2026-06-30T22:00:00Z', { year: 2026, month: 7, day: 1 }],
		['the night the clock goes forward', '2026-03-28T23:00:00Z', { year: 2026, month: 3, day: 29 }],
		['the night the clock goes back', '2026-10-24T22:00:00Z', { year: 2026, month: 10, day: 25 }],
		['another zone', '2026-02-01T00:30:00+09:00', { year: 2026, month: 1, day: 31 }],
	])('when it was made in %s, then the financial date is the day in Amsterdam', (_, createdAt, financialDate) => {
		const planned = plan({ createdAt });

		expect(planned.actions[0]).toMatchObject({ kind: 'create', draft: { financialDate } });
	});

	it('when orders are booked today, then the financial date is the run\'s', () => {
		const planned = plan({}, factsWith({ nowMs: Date.parse('2026-03-04T23:30:00Z') }), { financialDate: 'today' });

		expect(planned.actions[0]).toMatchObject({ draft: { financialDate: { year: 2026, month: 3, day: 5 } } });
	});
});

describe('given an order that cannot be written as it is', () => {
	const takenBack = aLine({ quantity: { units: -1, decimals: 0 } });

	it.each<[string, OrderOver, Partial<SyncSettings>, object]>([
		[
			'credit-note',
			{ lines: [takenBack] },
			{},
			{ message: 'Order 1001 is a credit note (total -19.95); credit notes are not carried over yet', hint: 'Credit the sale in the till by hand' },
		],
		[
			'negative-order',
			{ lines: [takenBack, aLine()] },
			{},
			{ message: 'Order 1001 takes articles back and has a total of 0.00; such orders are not carried over yet', hint: 'Correct the stock in the till by hand' },
		],
		['no-lines', { lines: [] }, {}, { message: 'Order 1001 has no rows', hint: 'Look at the order in the webshop; replay it once it has rows' }],
		[
			'no-lines',
			{ lines: [aLine({ quantity: { units: 0, decimals: 0 } })] },
			{},
			{ message: 'Order 1001 has no rows', hint: 'Look at the order in the webshop; replay it once it has rows' },
		],
		[
			'foreign-currency',
			{ currency: 'USD' },
			{},
			{ message: 'Order 1001 is in USD, the till keeps its books in EUR', hint: 'Enter the order in the till by hand' },
		],
		[
			'unknown-article',
			{ lines: [aLine(), aLine({ sku: 'HAT-BLUE' }), aLine({ sku: 'TIE-XL' }), aLine({ sku: 'HAT-BLUE' })] },
			{},
			{
				message: 'Order 1001 uses 2 SKUs the till does not know: HAT-BLUE, TIE-XL',
				hint: 'Create the article in the till, or give it this SKU as PLU number, external ID or barcode; then replay the order',
			},
		],
		[
			'article-not-chosen',
			{ lines: [aLine(), aLine({ kind: 'shipping', sku: undefined, priceCents: 495 })] },
			{},
			{
				message: 'Order 1001 has shipping costs, and no article of the till is chosen for them',
				hint: 'Choose an article for shipping costs under Articles in the sync node; then replay the order',
			},
		],
		[
			'unknown-article',
			{ lines: [aLine(), aLine({ kind: 'shipping', sku: undefined, priceCents: 495 })] },
			{ lineArticles: { shipping: 404 } },
			{
				message: 'Order 1001: the article 404 chosen for shipping costs does not exist in the till',
				hint: 'Choose another article under Articles in the sync node; then replay the order',
			},
		],
		[
			'unknown-vat',
			{ lines: [aLine({ vatPercentage: 20 })] },
			{},
			{ message: 'Order 1001: the till has no VAT group of 20 % (TIE-RED)', hint: 'Add the VAT group in the till, or correct the rate in the webshop; then replay the order' },
		],
		[
			'totals-differ',
			{ totalCents: 1996 },
			{},
			{ message: "Order 1001: the lines add up to 19.95, the order's total is 19.96", hint: 'Look at the discounts, costs and VAT of this order in the webshop; nothing was written' },
		],
		[
			'no-customer',
			{ customer: { kind: 'person', name: 'Jan Jansen' } },
			{},
			{
				message: 'Order 1001 has neither a customer account nor an e-mail address, and no default customer is chosen',
				hint: 'Choose a default customer in the sync node; then replay the order',
			},
		],
	])('when the reason is %s, then it is held and the message names the order', (reason, over, settings, words) => {
		const planned = plan(over, factsWith(), settings);

		expect(planned).toEqual({ actions: [{ kind: 'hold', source: anOrder().source, order: anOrder(over), reason, ...words }], customers: new Map() });
	});

	it('when a SKU fits two articles, then it is held and both numbers are named in order', () => {
		const planned = plan({}, factsWith({ articles: [anArticle({ number: 12 }), anArticle({ number: 11 })] }));

		expect(planned.actions[0]).toEqual({
			kind: 'hold',
			source: anOrder().source,
			order: anOrder(),
			reason: 'ambiguous-article',
			message: 'Order 1001: SKU TIE-RED fits several articles of the till: 11, 12',
			hint: 'Make the number unique in the till, or change SKU Lookup in the sync node',
		});
	});

	it('when the currency is written small, then it is the same currency', () => {
		const planned = plan({ currency: 'eur' });

		expect(planned.actions[0]).toMatchObject({ kind: 'create' });
	});
});

describe('given records that are no orders', () => {
	it('when a mapping held one and the source could not give another, then each stays in its place', () => {
		const source = { system: 'ccv', shop: '90210', id: '9', number: '1009' };
		const records: OrderRecord[] = [
			{ kind: 'held', source, reason: 'mixed-taxes', message: 'Order 1009: both', hint: 'Look' },
			{ kind: 'unreadable', source, message: 'Order 1009 could not be read: cut off' },
			{ kind: 'order', order: anOrder({ origin: 'mplus-1-22' }) },
		];

		const planned = planOrders(records, factsWith(), someSettings(), someFields);

		expect(planned).toEqual({
			actions: [
				{ kind: 'hold', source, reason: 'mixed-taxes', message: 'Order 1009: both', hint: 'Look' },
				{ kind: 'fail', source, reason: 'source-unreadable', message: 'Order 1009 could not be read: cut off', hint: 'It is read again in the next run' },
				{ kind: 'skip', order: anOrder({ origin: 'mplus-1-22' }), reason: 'own-order' },
			],
			customers: new Map(),
		});
	});
});

describe('given an order the till has already', () => {
	it('when nothing differs, then it is skipped and no customer is touched', () => {
		const target = aTargetOrder();

		const planned = plan({}, factsWith({ orders: [target] }));

		expect(planned).toEqual({ actions: [{ kind: 'skip', order: anOrder(), reason: 'exists', target }], customers: new Map() });
	});

	it.each([
		['the total', { totalInclCents: 1994 }, 'total 19.94 instead of 19.95'],
		['a quantity', { lines: [{ ...aDraft().lines[0]!, quantity: { units: 2, decimals: 0 } }] }, 'lines of article 10'],
		['a price', { lines: [{ ...aDraft().lines[0]!, priceCents: 1994 }] }, 'lines of article 10'],
		['a VAT code', { lines: [{ ...aDraft().lines[0]!, vatCode: 2 }] }, 'lines of article 10'],
		['a line more', { lines: [...aDraft().lines, { ...aDraft().lines[0]!, articleNumber: 11 }] }, 'lines of article 11'],
	])('when %s differs, then it is held as exists-differs', (_, over, difference) => {
		const target = aTargetOrder(over);

		const planned = plan({}, factsWith({ orders: [target] }));

		expect(planned.actions[0]).toEqual({
			kind: 'hold',
			source: anOrder().source,
			order: anOrder(),
			target,
			reason: 'exists-differs',
			message: `Order 1001 is in the till already and differs there: ${difference}`,
			hint: 'Compare both; nothing was changed in the till',
		});
	});

	it.each([
		['an article was taken out of the till since', factsWith({ articles: [] }), {}],
		['the till does not say VAT codes', factsWith(), { lines: [{ ...aDraft().lines[0]!, vatCode: undefined }] }],
		['the till does not say its lines', factsWith(), { lines: undefined }],
		['the till put equal lines together and counts in tenths', factsWith(), { lines: [{ ...aDraft().lines[0]!, quantity: { units: 10, decimals: 1 } }] }],
	])('when %s, then only what can be compared is, and it is skipped', (_, facts, over) => {
		const target = aTargetOrder(over);

		const planned = plan({}, { ...facts, orders: new Map([[target.externalId, target]]) });

		expect(planned.actions[0]).toEqual({ kind: 'skip', order: anOrder(), reason: 'exists', target });
	});

	it('when the order says no VAT percentage, then the till\'s code is no difference', () => {
		const target = aTargetOrder({ lines: [{ ...aDraft().lines[0]!, vatCode: 2 }] });
		const lines = [aLine({ vatPercentage: undefined })];

		const planned = plan({ lines }, factsWith({ orders: [target] }));

		expect(planned.actions[0]).toEqual({ kind: 'skip', order: anOrder({ lines }), reason: 'exists', target });
	});
});
