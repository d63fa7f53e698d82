import { PosError } from '../../http/PosError';
import { withoutAbsent } from '../../model/withoutAbsent';
import { isoDayOf } from '../items/isoMoment';
import { mplusDayOf } from '../items/mplusMoment';
import type { Line, Order, Received, SoapMplusDate, TextList } from '../soap/mplusTypes.generated';

/** What orders, invoices, receipts and proposals are chosen by. */
export interface SaleFilters {
	/** ISO dates, both included. */
	financialDateFrom?: string;
	financialDateThrough?: string;
	branchNumber?: number;
	relationNumber?: number;
	employeeNumber?: number;
	articleNumber?: number;
	/** Without them the till answers much faster, but leaves out references to other documents too (Mplus API, dossier 9.2). */
	includeLines: boolean;
}

interface FilterRequest {
	fromFinancialDate?: SoapMplusDate;
	throughFinancialDate?: SoapMplusDate;
	branchNumbers?: number[];
	employeeNumbers?: number[];
	relationNumbers?: number[];
	articleNumbers?: number[];
	articlePluNumbers: TextList;
	articleBarcodes: TextList;
}

type SaleRecord = Received<Pick<Order, 'relationNumber' | 'employeeNumber' | 'financialDate' | 'financialBranchNumber' | 'entryBranchNumber' | 'lineList'>>;

/** The filters in the words of the till. */
export function toFilterRequest(filters: SaleFilters, zone: string): FilterRequest {
	const { branchNumber, employeeNumber, relationNumber, articleNumber } = filters;
	return withoutAbsent({
		fromFinancialDate: dayOf(filters.financialDateFrom, 'Financial Date From', zone),
		throughFinancialDate: dayOf(filters.financialDateThrough, 'Financial Date Through', zone),
		branchNumbers: listOf(branchNumber),
		employeeNumbers: listOf(employeeNumber),
		relationNumbers: listOf(relationNumber),
		articleNumbers: listOf(articleNumber),
		articlePluNumbers: {},
		articleBarcodes: {},
	});
}

/** Whether a record is what was asked for: a till ignores a filter that it does not know without a word (Mplus API, dossier 18). */
export function fitsFilters(record: SaleRecord, filters: SaleFilters, zone: string): boolean {
	const { relationNumber, employeeNumber, branchNumber, articleNumber } = filters;
	if (relationNumber !== undefined && record.relationNumber !== relationNumber) return false;
	if (employeeNumber !== undefined && record.employeeNumber !== employeeNumber) return false;
	// Which of its branches the till looks at is not documented.
	if (branchNumber !== undefined && record.financialBranchNumber !== branchNumber && record.entryBranchNumber !== branchNumber) return false;
	if (articleNumber !== undefined && record.lineList && !hasArticle(record.lineList.line, articleNumber)) return false;
	const day = isoDayOf(record.financialDate);
	const [from, through] = [filters.financialDateFrom, filters.financialDateThrough].map((text) => isoDayOf(text === undefined ? undefined : mplusDayOf(text, zone)));
	return (from === undefined || day === undefined || day >= from) && (through === undefined || day === undefined || day <= through);
}

function hasArticle(lines: Array<Received<Line>> = [], articleNumber: number): boolean {
	return lines.some((line) => line.articleNumber === articleNumber || hasArticle(line.preparationList?.line, articleNumber));
}

function dayOf(text: string | undefined, label: string, zone: string): SoapMplusDate | undefined {
	if (text === undefined) return undefined;
	const day = mplusDayOf(text, zone);
	if (day) return day;
	throw new PosError('invalid-setting', `${label} is no date: ${text}`, { hint: 'Use a date such as 2026-07-30' });
}

function listOf(number: number | undefined): number[] | undefined {
	return number === undefined ? undefined : [number];
}
