import fc from 'fast-check';

import type { Order, OrderLine } from '../../../../lib/model/Order';
import { planOrders } from '../../../../lib/sync/orders/planOrders';
import { aKnownCustomer } from '../../../support/builders/aKnownCustomer';
import { aLine } from '../../../support/builders/aLine';
import { anArticle } from '../../../support/builders/anArticle';
import { anOrder } from '../../../support/builders/anOrder';
import { factsWith } from '../../../support/builders/factsWith';
import { someFields } from '../../../support/builders/someFields';
import { someSettings } from '../../../support/builders/someSettings';

const ARTICLES = Array.from({ length: 20 }, (_, index) => anArticle({ number: index + 1, pluNumber: `SKU-${index}`, vatCode: 1 + (index % 3) }));
const SERVICES = [90, 91, 92].map((number) => anArticle({ number, pluNumber: `S-${number}` }));
const CUSTOMERS = [1, 2, 3, 4].map((id) => aKnownCustomer({ number: 100 + id, email: `c${id % 3}@x.nl`, ...(id % 2 && { externalId: `ccv-90210-${id}` }) }));
const facts = factsWith({ articles: [...ARTICLES, ...SERVICES], customers: CUSTOMERS });
const settings = someSettings({ lineArticles: { shipping: 90, discount: 91, free: 92 }, defaultCustomer: 1 });

const product = fc.record({
	sku: fc.nat(19).map((index) => `SKU-${index}`),
	units: fc.integer({ min: 1, max: 5000 }),
	decimals: fc.constantFrom(0, 0, 0, 1, 2, 3),
	priceCents: fc.integer({ min: 0, max: 100_000 }),
	vatPercentage: fc.constantFrom(21, 9, 0, undefined),
});

const order = fc
	.record({
		id: fc.nat(100_000),
		products: fc.array(product, { minLength: 1, maxLength: 8 }),
		shipping: fc.option(fc.integer({ min: 1, max: 2000 })),
		discountShare: fc.option(fc.integer({ min: 1, max: 100 })),
		customer: fc.option(fc.record({ id: fc.option(fc.nat(6).map(String)), email: fc.option(fc.nat(3).map((index) => `C${index}@x.nl`)) })),
		vatMethod: fc.constantFrom('inclusive' as const, 'exclusive' as const),
	})
	.map(({ id, products, shipping, discountShare, customer, vatMethod }): Order => {
		const lines: OrderLine[] = products.map(({ units, decimals, ...rest }) => aLine({ ...rest, quantity: { units, decimals } }));
		const goods = lines.reduce((sum, line) => sum + printedCents(line), 0);
		if (shipping !== null) lines.push(aLine({ kind: 'shipping', sku: undefined, priceCents: shipping }));
		if (discountShare !== null) lines.push(aLine({ kind: 'discount', sku: undefined, priceCents: -Math.floor((goods * discountShare) / 100) }));
		return anOrder({
			source: { id: String(id) },
			lines,
			totalCents: lines.reduce((sum, line) => sum + printedCents(line), 0),
			customer: customer === null ? undefined : { kind: 'person', id: customer.id ?? undefined, email: customer.email ?? undefined },
			vatMethod,
		});
	});

/** Oracle: the amount on a printed line, by whole ten-millionths and rounding half away from zero. */
function printedCents({ priceCents, quantity }: OrderLine): number {
	const scaled = priceCents * quantity.units * 10 ** (3 - quantity.decimals);
	return Math.sign(scaled) * Math.floor((Math.abs(scaled) + 500) / 1000);
}

const plan = (orders: Order[], over = facts) => planOrders(orders.map((each) => ({ kind: 'order' as const, order: each })), over, settings, someFields);

describe('given any orders whose lines add up to their totals', () => {
	it('when they are planned, then each is created and its draft adds up to its total', () => {
		fc.assert(
			fc.property(fc.array(order, { minLength: 1, maxLength: 10 }), (orders) => {
				const { actions } = plan(orders);

				expect(actions.map((action) => action.kind)).toEqual(orders.map(() => 'create'));
				actions.forEach((action, index) => {
					if (action.kind !== 'create') return;
					const sum = action.draft.lines.reduce((cents, line) => cents + printedCents({ kind: 'product', ...line }), 0);
					expect([sum, action.draft.totalCents]).toEqual([orders[index]?.totalCents, orders[index]?.totalCents]);
				});
			}),
			{ numRuns: 300 },
		);
	});

	it('when a total is off by any amount, then the order is held and the others are not', () => {
		fc.assert(
			fc.property(order, order, fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (good, bad, off, more) => {
				const wrong = { ...bad, totalCents: bad.totalCents + (more ? off : -off) };

				const { actions } = plan([good, wrong]);

				expect(actions[0]?.kind).toBe('create');
				expect(actions[1]).toMatchObject({ kind: 'hold', reason: wrong.totalCents < 0 ? 'credit-note' : 'totals-differ' });
			}),
			{ numRuns: 300 },
		);
	});

	it('when they are planned, then nothing that was given is changed', () => {
		fc.assert(
			fc.property(fc.array(order, { maxLength: 6 }), (orders) => {
				const before = structuredClone({ orders, facts, settings });

				plan(orders);

				expect({ orders, facts, settings }).toEqual(before);
			}),
			{ numRuns: 100 },
		);
	});

	it('when the facts come in another order, then the plan is the same', () => {
		const twins = [...facts.customers, aKnownCustomer({ number: 99, externalId: 'ccv-90210-1' }), aKnownCustomer({ number: 98, email: 'c1@x.nl' })];
		const articles = [...facts.articles, anArticle({ number: 500, pluNumber: 'SKU-1' }), anArticle({ number: 400, pluNumber: 'SKU-2', active: false })];
		const shuffledFacts = fc
			.tuple(fc.shuffledSubarray(twins, { minLength: twins.length }), fc.shuffledSubarray(articles, { minLength: articles.length }), fc.shuffledSubarray(facts.vatRates, { minLength: 3 }))
			.map(([customers, shuffled, vatRates]) => ({ ...facts, customers, articles: shuffled, vatRates }));
		fc.assert(
			fc.property(fc.array(order, { maxLength: 6 }), shuffledFacts, (orders, shuffled) => {
				expect(plan(orders, shuffled)).toEqual(plan(orders, { ...facts, customers: twins, articles }));
			}),
			{ numRuns: 200 },
		);
	});

	it('when a batch is planned, then each order\'s customer has exactly one action', () => {
		fc.assert(
			fc.property(fc.array(order, { maxLength: 12 }), (orders) => {
				const { actions, customers } = plan(orders);

				const keys = new Set(actions.flatMap((action) => (action.kind === 'create' ? [action.customerKey] : [])));
				expect(keys).toEqual(new Set(customers.keys()));
				const created = [...customers.values()].flatMap((action) => (action.kind === 'create' ? [action.externalId ?? `email:${action.email}`] : []));
				expect(new Set(created).size).toBe(created.length);
			}),
			{ numRuns: 200 },
		);
	});
});
