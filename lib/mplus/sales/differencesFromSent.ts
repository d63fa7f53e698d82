import { fromCents } from '../../model/fromCents';
import { lineTotalCents } from '../../model/lineTotalCents';
import { isoDayOf } from '../items/isoMoment';
import type { Address, Line, Received, SoapMplusDate, VatMethod } from '../soap/mplusTypes.generated';
import { comparableText } from './comparableText';
import { isSoldLine } from './isSoldLine';
import { lineDifferences } from './lineDifferences';

/** What orders and invoices have alike in both directions. */
export interface Sale {
	extOrderId?: string;
	extInvoiceId?: string;
	orderType?: string;
	relationNumber?: number;
	employeeNumber?: number;
	financialBranchNumber?: number;
	entryBranchNumber?: number;
	workplaceNumber?: number;
	orderCategoryNumber?: number;
	reference?: string;
	deliveryMethod?: string;
	vatMethod?: VatMethod;
	financialDate?: SoapMplusDate;
	deliveryDate?: SoapMplusDate;
	dueDate?: SoapMplusDate;
	deliveryAddress?: Address;
	invoiceAddress?: Address;
	totalInclAmount?: number;
	totalExclAmount?: number;
	lineList?: { line?: Line[] };
}

const PLAIN: Array<[field: keyof Sale, label: string]> = [
	['extOrderId', 'external ID'],
	['extInvoiceId', 'external ID'],
	['orderType', 'order type'],
	['relationNumber', 'relation'],
	['employeeNumber', 'employee'],
	['financialBranchNumber', 'financial branch'],
	['entryBranchNumber', 'entry branch'],
	['workplaceNumber', 'workplace'],
	['orderCategoryNumber', 'order category'],
	['reference', 'reference'],
	['deliveryMethod', 'delivery method'],
	['vatMethod', 'VAT method'],
];

const DAYS = [
	['financialDate', 'financial date'],
	['deliveryDate', 'delivery date'],
	['dueDate', 'due date'],
] as const;

const ADDRESSES = [
	['deliveryAddress', 'delivery address'],
	['invoiceAddress', 'invoice address'],
] as const;

/**
 * In what a record of the till differs from what was sent, in words. The till ignores what it does not understand, so
 * only its own answer says whether a write was understood. What it leaves out of its answer is no difference.
 */
export function differencesFromSent(sent: Sale, is: Received<Sale>): string[] {
	const lines = is.lineList?.line?.filter(isSoldLine);
	return [
		...totalDifference(sent, is),
		...PLAIN.flatMap(([field, label]) => differ(label, sent[field], is[field])),
		...DAYS.flatMap(([field, label]) => differ(label, isoDayOf(sent[field]), isoDayOf(is[field]))),
		// A person's address has no place in a message.
		...ADDRESSES.flatMap(([field, label]) => (isWithin(sent[field], is[field]) ? [] : [label])),
		...(sent.lineList?.line && lines ? lineDifferences(sent.lineList.line.filter(isSoldLine), lines) : []),
	];
}

function differ(label: string, sent: unknown, is: unknown): string[] {
	// null is a text that was cleared.
	if (sent === undefined || is === undefined || comparableText(sent ?? '') === comparableText(is)) return [];
	return [`${label} ${String(is) || '(none)'} instead of ${String(sent ?? '(none)')}`];
}

function isWithin(sent: object | undefined, is: object | undefined): boolean {
	if (!sent || !is) return true;
	const known = is as Record<string, unknown>;
	return Object.entries(sent).every(([field, value]) => value === undefined || known[field] === undefined || comparableText(known[field]) === comparableText(value ?? ''));
}

function totalDifference(sent: Sale, is: Received<Sale>): string[] {
	const isExclusive = sent.vatMethod === 'VAT-METHOD-EXCLUSIVE';
	const total = expectedCents(sent, isExclusive);
	const stored = isExclusive ? is.totalExclAmount : is.totalInclAmount;
	if (total === undefined || stored === undefined || total === stored) return [];
	return [`total ${fromCents(stored).toFixed(2)} instead of ${fromCents(total).toFixed(2)}`];
}

/** The sum of the lines; undefined where a line leaves its price to the till or has a discount, whose rounding is the till's. */
function expectedCents({ lineList }: Sale, isExclusive: boolean): number | undefined {
	let sum = 0;
	for (const { data, preparationList } of lineList?.line?.filter(isSoldLine) ?? []) {
		const price = isExclusive ? data?.priceExcl : data?.price;
		if (!data || price === undefined || data.discountPercentage || data.discountAmount || data.discountAmountExcl || preparationList?.line?.length) return undefined;
		sum += lineTotalCents(price, { units: data.quantity, decimals: data.decimalPlaces ?? 0 });
	}
	return lineList?.line ? sum : undefined;
}
