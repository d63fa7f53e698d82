import { comparableEmail } from '../../model/comparableEmail';
import type { Order } from '../../model/Order';
import { PosError } from '../../http/PosError';
import { externalCustomerId, externalOrderId } from './externalId';
import type { OrderFacts } from './OrderFacts';
import type { OrderRecord } from './OrderRecord';
import type { OrderSettings } from './OrderSettings';
import type { Branch, CustomerKey, OrderTarget, TargetArticle, VatRate } from './OrderTarget';

/** Asks the target all that the plan needs, for the whole batch at once. */
export async function gatherOrderFacts(records: OrderRecord[], target: OrderTarget, settings: OrderSettings, nowMs: number): Promise<OrderFacts> {
	const orders = records.flatMap((record) => (record.kind === 'order' ? [record.order] : []));
	if (orders.length === 0) return { orders: new Map(), customers: [], articles: [], vatRates: [], branches: [], nowMs };
	const lines = orders.flatMap((order) => order.lines).filter(({ kind }) => kind === 'product' || kind === 'free');
	const [found, customers, articles, vatRates, branches] = await Promise.all([
		target.findOrders(orders.map(({ source }) => externalOrderId(source))),
		target.findCustomers(customerKeysOf(orders)),
		target.findArticles({ texts: lines, keys: settings.articleKeys, numbers: Object.values(settings.lineArticles) }),
		target.listVatRates(),
		target.listBranches(),
	]);
	checkBranches(branches, settings);
	checkArticles(articles, settings);
	checkVatRates(vatRates);
	return { orders: found, customers, articles, vatRates, branches, nowMs };
}

function customerKeysOf(orders: Order[]): CustomerKey[] {
	const keys = new Map<string, CustomerKey>();
	for (const { customer, source } of orders) {
		const externalId = customer?.id === undefined ? undefined : externalCustomerId(source, customer.id);
		const email = comparableEmail(customer?.email);
		if (externalId || email) keys.set(`${externalId ?? ''}|${email ?? ''}`, { externalId, email });
	}
	return [...keys.values()];
}

/** A mistyped article would hold every order with shipping costs. */
function checkArticles(articles: TargetArticle[], { lineArticles }: OrderSettings): void {
	const known = new Set(articles.map(({ number }) => number));
	for (const [kind, number] of Object.entries(lineArticles)) {
		if (known.has(number)) continue;
		throw new PosError('invalid-setting', `The till has no article ${number}, which is chosen for lines of the kind ${kind}`, {
			hint: 'Choose another one under Articles in the sync node. Nothing is lost: the next run goes on where this one stopped',
		});
	}
}

function checkVatRates(rates: VatRate[]): void {
	if (rates.length > 0) return;
	throw new PosError('malformed-answer', 'The till names no VAT groups', { hint: 'Nothing is lost: the next run asks again. If it goes on, ask Mplus' });
}

/** A wrong branch would hold every order of the run: that is a setting to mend, not a thousand orders to look at. */
function checkBranches(branches: Branch[], settings: OrderSettings): void {
	if (branches.length === 0) return;
	const names = branches.map(({ number, name }) => `${number} (${name})`).join(', ');
	for (const number of [settings.entryBranch, settings.financialBranch]) {
		if (branches.some((branch) => branch.number === number)) continue;
		throw new PosError('invalid-setting', `The till has no branch ${number}`, { hint: `Choose one of its branches: ${names}` });
	}
	const entry = branches.find(({ number }) => number === settings.entryBranch);
	// Which branch is the default is not documented: the first in the list or the lowest number.
	const isDefault = entry === branches[0] || settings.entryBranch === Math.min(...branches.map(({ number }) => number));
	if (!isDefault && settings.workplace === undefined) {
		throw new PosError('invalid-setting', `Orders entered in branch ${settings.entryBranch} need a workplace`, {
			hint: `Enter a Workplace in the sync node; this branch has ${entry?.workplaces.join(', ') || 'none'}`,
		});
	}
}
