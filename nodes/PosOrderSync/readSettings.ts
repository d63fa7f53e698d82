import type { IExecuteFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import type { LineKind } from '../../lib/model/OrderItem';
import { withoutAbsent } from '../../lib/model/withoutAbsent';
import type { OrderSettings } from '../../lib/sync/orders/OrderSettings';
import type { ArticleKey } from '../../lib/sync/orders/OrderTarget';
import { numberIn, readNumber } from '../shared/numberLocator';
import { readSwitch, readTimezone } from '../shared/readRunParameters';

export interface SyncNodeSettings extends OrderSettings {
	mayBeFiltered: boolean;
	timeoutMs: number;
	flow: string;
	allowWritesAsTool: boolean;
	recordsAsTool: unknown;
}

const ALL_KEYS: ArticleKey[] = ['pluNumber', 'articleNumber', 'externalId', 'barcode'];
const DEFAULT_EMPLOYEE = 999_999;

/** The node's settings: run-level, each read once. */
export function readSettings(ctx: IExecuteFunctions): SyncNodeSettings {
	const articles = ctx.getNodeParameter('articles', 0, {}) as Record<string, unknown>;
	const customer = ctx.getNodeParameter('customer', 0, {}) as Record<string, unknown>;
	const options = ctx.getNodeParameter('options', 0, {}) as Record<string, unknown>;
	const entryBranch = readNumber(ctx, 'branch', 'Branch');
	if (entryBranch === undefined) throw new PosError('invalid-setting', 'Branch is empty', { hint: 'Enter the number of the branch that the orders are entered in' });
	return {
		entryBranch,
		financialBranch: numberIn(options.financialBranch, 'Financial Branch') ?? entryBranch,
		workplace: numberIn(options.workplace, 'Workplace'),
		employee: readNumber(ctx, 'employee', 'Employee') ?? DEFAULT_EMPLOYEE,
		articleKeys: (articles.skuLookup as ArticleKey[] | undefined) ?? ALL_KEYS,
		lineArticles: readLineArticles(articles),
		defaultCustomer: numberIn(customer.defaultCustomer, 'Default Customer'),
		updateCustomers: customer.updateCustomers !== false,
		financialDate: options.financialDate === 'today' ? 'today' : 'orderDay',
		timezone: readTimezone(ctx),
		currency: String(options.currency ?? 'EUR').trim().toUpperCase(),
		dryRun: readSwitch(ctx, 'dryRun', 'Dry Run'),
		concurrency: Number(options.callsAtATime) || 4,
		mayBeFiltered: options.recordsMayBeFiltered === true,
		timeoutMs: (Number(options.timeout) || 120) * 1000,
		flow: String(options.flow ?? 'ccv-orders-to-mplus'),
		allowWritesAsTool: options.allowWritesAsTool === true,
		recordsAsTool: options.recordsAsTool,
	};
}

function readLineArticles(articles: Record<string, unknown>): Partial<Record<LineKind, number>> {
	return withoutAbsent({
		free: numberIn(articles.freeRowArticle, 'Free Row Article'),
		shipping: numberIn(articles.shippingArticle, 'Shipping Article'),
		'payment-fee': numberIn(articles.paymentFeeArticle, 'Payment Costs Article'),
		discount: numberIn(articles.discountArticle, 'Discount Article'),
		deposit: numberIn(articles.depositArticle, 'Deposit Article'),
	});
}
