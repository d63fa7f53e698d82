import { notImplemented } from '../soap/notImplemented';
import { numberIn, numbersIn, recordIn, recordsIn, textIn, textListIn, textsIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

const KNOWN = [
	...['syncMarker', 'syncMarkerLimit', 'fromFinancialDate', 'throughFinancialDate', 'branchNumbers', 'employeeNumbers'],
	...['relationNumbers', 'articleNumbers', 'articleTurnoverGroups', 'articlePluNumbers', 'articleBarcodes', 'includeLineList'],
];

export type Test = (sale: WireRecord) => boolean;

/** What the requests for one kind of document have beside the filters that all kinds share. */
export interface SaleKind {
	operation: string;
	/** Further fields of the request that the operation itself sees to. */
	handled: string[];
	/** Name of the id in a record; the request has it in the plural. */
	id: string;
	/** Name of the number in a record, where the request can ask for numbers. */
	number?: string;
}

/** The filters of a request for orders, invoices, receipts, proposals or packing slips; all of them must hold. */
export function saleFilter(world: MplusWorld, request: WireRecord, { operation, handled, id, number }: SaleKind): Test {
	const known = new Set([...KNOWN, ...handled, `${id}s`, ...(number ? [`${number}s`] : [])]);
	const unknown = Object.keys(request).find((field) => !known.has(field));
	if (unknown) throw notImplemented(`${operation} by ${unknown}`);
	const numbers = number ? recordsIn({ asked: { each: request[`${number}s`] } }, 'asked', 'each').map(numberKey) : [];
	const tests = [
		oneOf(numbersIn(request, 'branchNumbers'), (sale) => [numberIn(sale, 'financialBranchNumber')]),
		oneOf(numbersIn(request, 'employeeNumbers'), (sale) => [numberIn(sale, 'employeeNumber')]),
		oneOf(numbersIn(request, 'relationNumbers'), (sale) => [numberIn(sale, 'relationNumber')]),
		oneOf(textsIn(request, `${id}s`), (sale) => [textIn(sale, id)]),
		oneOf(numbers, (sale) => [numberKey(recordIn(sale, number ?? ''))]),
		...articleTests(world, request),
		...dateTests(request),
	];
	const given = tests.filter((test) => test !== undefined);
	return (sale) => given.every((test) => test(sale));
}

export function oneOf<Value>(wanted: Value[], read: (sale: WireRecord) => Array<Value | undefined>): Test | undefined {
	if (wanted.length === 0) return undefined;
	const set = new Set<Value | undefined>(wanted);
	return (sale) => read(sale).some((value) => set.has(value));
}

function articleTests(world: MplusWorld, request: WireRecord): Array<Test | undefined> {
	const numbers = (sale: WireRecord): number[] =>
		recordsIn(sale, 'lineList', 'line').map((line) => numberIn(line, 'articleNumber') ?? 0);
	const article = (number: number): WireRecord | undefined => world.articles.get(number)?.article;
	return [
		oneOf(numbersIn(request, 'articleNumbers'), numbers),
		oneOf(numbersIn(request, 'articleTurnoverGroups'), (sale) =>
			numbers(sale).map((number) => numberIn(article(number), 'turnoverGroup')),
		),
		oneOf(textListIn(request, 'articlePluNumbers'), (sale) =>
			numbers(sale).map((number) => textIn(article(number), 'pluNumber')),
		),
		oneOf(textListIn(request, 'articleBarcodes'), (sale) => numbers(sale).map((number) => textIn(article(number), 'barcode'))),
	];
}

function dateTests(request: WireRecord): Test[] {
	const [from, through] = [dayKey(recordIn(request, 'fromFinancialDate')), dayKey(recordIn(request, 'throughFinancialDate'))];
	const day = (sale: WireRecord): number => dayKey(recordIn(sale, 'financialDate'));
	const tests: Test[] = [];
	if (from > 0) tests.push((sale) => day(sale) >= from);
	if (through > 0) tests.push((sale) => day(sale) <= through);
	return tests;
}

/** An all-zero date means none (API.md 3.2). */
function dayKey(date: WireRecord | undefined): number {
	return (numberIn(date, 'year') ?? 0) * 10_000 + (numberIn(date, 'mon') ?? 0) * 100 + (numberIn(date, 'day') ?? 0);
}

function numberKey(number: WireRecord | undefined): string {
	return `${numberIn(number, 'year')}/${numberIn(number, 'number')}`;
}
