import { linesCents } from '../../model/linesCents';
import { fromCents } from '../../model/fromCents';
import type { Order } from '../../model/Order';
import { createArticleIndex, type ArticleIndex } from './ArticleIndex';
import { calendarDay } from './calendarDay';
import { differencesOf } from './differencesOf';
import { draftLines } from './draftLines';
import { externalOrderId } from './externalId';
import type { Hold } from './Hold';
import type { OrderFacts } from './OrderFacts';
import type { OrderAction, OrderPlan } from './OrderPlan';
import type { OrderRecord } from './OrderRecord';
import type { OrderSettings } from './OrderSettings';
import type { OrderDraft, OrderTarget, TargetLine, VatRate } from './OrderTarget';
import { createCustomerPlanner, type CustomerPlanner } from './planCustomers';
import { totalsRefusal } from './totalsRefusal';
import { vatRatesOf } from './vatRatesOf';

/** Decides for each record whether it is created, skipped or held, and for which customer. Pure: writes nothing, asks nobody. */
export function planOrders(
	records: OrderRecord[],
	facts: OrderFacts,
	settings: OrderSettings,
	customerFields: OrderTarget['customerFields'],
): OrderPlan {
	const planner = createCustomerPlanner(facts.customers, customerFields, settings);
	const articles = createArticleIndex(facts.articles, settings.articleKeys);
	const vatRates = vatRatesOf(facts.vatRates, facts.branches, settings.financialBranch);
	const actions = records.map((record): OrderAction => {
		switch (record.kind) {
			case 'unreadable':
				return { kind: 'fail', source: record.source, reason: 'source-unreadable', message: record.message, hint: 'It is read again in the next run' };
			case 'held':
				return { kind: 'hold', source: record.source, reason: record.reason, message: record.message, hint: record.hint };
			case 'order':
				return planOrder(record.order, { facts, settings, articles, planner, vatRates });
		}
	});
	return { actions, customers: planner.actions() };
}

interface Planning {
	facts: OrderFacts;
	settings: OrderSettings;
	articles: ArticleIndex;
	planner: CustomerPlanner;
	vatRates: VatRate[];
}

function planOrder(order: Order, planning: Planning): OrderAction {
	const { facts, settings, articles, planner, vatRates } = planning;
	if (order.origin !== undefined) return { kind: 'skip', order, reason: 'own-order' };
	const lines = draftLines(order, articles, vatRates, settings);
	const target = facts.orders.get(externalOrderId(order.source));
	if (target) {
		const differences = differencesOf(target, { ...draftTotals(order), lines: Array.isArray(lines) ? lines : undefined });
		if (differences.length === 0) return { kind: 'skip', order, reason: 'exists', target };
		return { kind: 'hold', source: order.source, order, target, ...existsDiffers(order, differences) };
	}
	const refusal = refusalOf(order, settings) ?? (Array.isArray(lines) ? totalsRefusal(order, lines) : lines);
	if (refusal || !Array.isArray(lines)) return { kind: 'hold', source: order.source, order, ...(refusal as Hold) };
	const customerKey = planner.keyFor(order);
	if (customerKey === undefined) return { kind: 'hold', source: order.source, order, ...noCustomer(order) };
	return { kind: 'create', order, draft: draftOf(order, lines, planning), customerKey };
}

function refusalOf({ source, lines, totalCents, currency }: Order, settings: OrderSettings): Hold | undefined {
	const { number } = source;
	if (totalCents < 0) {
		const message = `Order ${number} is a credit note (total ${fromCents(totalCents).toFixed(2)}); credit notes are not carried over yet`;
		return { reason: 'credit-note', message, hint: 'Credit the sale in the till by hand' };
	}
	if (totalCents === 0 && lines.some(({ quantity }) => quantity.units < 0)) {
		const message = `Order ${number} takes articles back and has a total of 0.00; such orders are not carried over yet`;
		return { reason: 'negative-order', message, hint: 'Correct the stock in the till by hand' };
	}
	if (lines.every(({ quantity }) => quantity.units === 0)) return { reason: 'no-lines', message: `Order ${number} has no rows`, hint: 'Look at the order in the webshop; replay it once it has rows' };
	if (currency !== undefined && currency.toUpperCase() !== settings.currency) {
		const message = `Order ${number} is in ${currency}, the till keeps its books in ${settings.currency}`;
		return { reason: 'foreign-currency', message, hint: 'Enter the order in the till by hand' };
	}
	return undefined;
}

function existsDiffers({ source }: Order, differences: string[]): Hold {
	return {
		reason: 'exists-differs',
		message: `Order ${source.number} is in the till already and differs there: ${differences.join('; ')}`,
		hint: 'Compare both; nothing was changed in the till',
	};
}

function noCustomer({ source }: Order): Hold {
	return {
		reason: 'no-customer',
		message: `Order ${source.number} has neither a customer account nor an e-mail address, and no default customer is chosen`,
		hint: 'Choose a default customer in the sync node; then replay the order',
	};
}

function draftTotals(order: Order): Pick<OrderDraft, 'totalCents' | 'inclCents' | 'vatMethod'> {
	return { totalCents: order.totalCents, inclCents: order.inclCents, vatMethod: order.vatMethod };
}

function draftOf(order: Order, lines: TargetLine[], { facts, settings }: Planning): OrderDraft {
	const { source, customer, delivery, vatMethod } = order;
	return {
		externalId: externalOrderId(source),
		reference: referenceOf(order),
		financialDate: calendarDay(settings.financialDate === 'today' ? facts.nowMs : order.createdAt, settings.timezone),
		entryBranch: settings.entryBranch,
		financialBranch: settings.financialBranch,
		workplace: settings.workplace,
		employee: settings.employee,
		vatMethod,
		lines,
		deliveryAddress: delivery?.address,
		invoiceAddress: customer?.address,
		totalCents: linesCents(lines),
		inclCents: order.inclCents,
	};
}

/** The source's number and, until payments are booked, how it was paid. */
function referenceOf({ source, payment, paid, currency }: Order): string {
	if (!paid) return source.number;
	const amount = payment?.amountCents === undefined ? '' : ` ${fromCents(payment.amountCents).toFixed(2)} ${currency ?? 'EUR'}`;
	return `${source.number}, paid in the webshop: ${payment?.method ?? 'method unknown'}${amount}`;
}
