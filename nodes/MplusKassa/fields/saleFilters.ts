import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { SaleFilters } from '../../../lib/mplus/sales/SaleFilters';
import { numberIn, numberLocator } from '../../shared/numberLocator';
import { readLimit } from '../../shared/listParameters';
import { strictNumber } from '../../shared/readItemParameters';
import { textIn, type Entered } from '../../shared/entered';

const FILTERS: INodeProperties[] = [
	numberLocator('Article', 'article', 'searchArticles', 'Only those with a line of this article'),
	numberLocator('Branch', 'branch', 'searchBranches', 'Only those of this branch'),
	numberLocator('Customer', 'customer', 'searchRelations', 'Only those of this customer'),
	numberLocator('Employee', 'employee', 'searchEmployees', 'Only those of this employee'),
	{ displayName: 'Financial Date From', name: 'financialDateFrom', type: 'dateTime', default: '', description: 'First day, included' },
	{ displayName: 'Financial Date Through', name: 'financialDateThrough', type: 'dateTime', default: '', description: 'Last day, included' },
	{ displayName: 'Sync Marker From', name: 'syncMarkerFrom', type: 'number', typeOptions: { minValue: 0 }, default: 0, description: 'Only those that changed at this sync marker of the till or later' },
];

/** The collection Filters of a Get Many, with further ones. */
export function filtersField(...further: INodeProperties[]): INodeProperties {
	const options = [...FILTERS, ...further].sort((one, other) => one.displayName.localeCompare(other.displayName));
	return { displayName: 'Filters', name: 'filters', type: 'collection', placeholder: 'Add Filter', default: {}, options };
}

/** For the collection Options. */
export const INCLUDE_LINES_OPTION: INodeProperties = {
	displayName: 'Include Lines',
	name: 'includeLines',
	type: 'boolean',
	default: true,
	description: 'Whether to return the lines. Without them the till answers much faster, but leaves out references to other documents as well.',
};

export function filtersAt(ctx: IExecuteFunctions, itemIndex: number): Entered {
	return ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
}

export function readSaleFilters(ctx: IExecuteFunctions, itemIndex: number): SaleFilters & { syncMarkerFrom: number; limit: number } {
	const entered = filtersAt(ctx, itemIndex);
	const { includeLines } = ctx.getNodeParameter('options', itemIndex, {}) as { includeLines?: boolean };
	const syncMarkerFrom = strictNumber(entered.syncMarkerFrom, 'Sync Marker From') ?? 0;
	if (!Number.isSafeInteger(syncMarkerFrom) || syncMarkerFrom < 0) throw new PosError('invalid-setting', `Sync Marker From must be a whole number, not ${syncMarkerFrom}`);
	return {
		articleNumber: numberIn(entered.article, 'Article'),
		branchNumber: numberIn(entered.branch, 'Branch'),
		relationNumber: numberIn(entered.customer, 'Customer'),
		employeeNumber: numberIn(entered.employee, 'Employee'),
		financialDateFrom: textIn(entered.financialDateFrom, 'Financial Date From'),
		financialDateThrough: textIn(entered.financialDateThrough, 'Financial Date Through'),
		syncMarkerFrom,
		limit: readLimit(ctx, itemIndex),
		includeLines: includeLines !== false,
	};
}

/** The literals chosen in a filter with several values. */
export function chosenIn(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String) : [];
}
