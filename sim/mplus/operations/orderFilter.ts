import { notImplemented } from '../soap/notImplemented';
import { numberIn, numbersIn, recordIn, recordsIn, textIn, textListIn, textsIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

const KNOWN = new Set([
	...['syncMarker', 'syncMarkerLimit', 'fromFinancialDate', 'throughFinancialDate', 'branchNumbers', 'employeeNumbers'],
	...['relationNumbers', 'articleNumbers', 'articleTurnoverGroups', 'articlePluNumbers', 'articleBarcodes', 'orderTypeList'],
	...['orderIds', 'orderNumbers', 'includeLineList'],
]);

/** What getOrders answers when no type is asked for (API.md 9). */
const DEFAULT_TYPES = ['ORDER-TYPE-SALES-ORDER', 'ORDER-TYPE-REPEAT-SALES-ORDER', 'ORDER-TYPE-EXTERNAL-SALES-ORDER'];

type Test = (order: Order) => boolean;

/** The filters of a getOrders request; all of them must hold. */
export function orderFilter(world: MplusWorld, request: WireRecord): Test {
	const unknown = Object.keys(request).find((field) => !KNOWN.has(field));
	if (unknown) throw notImplemented(`getOrders by ${unknown}`);
	const types = textsIn(recordIn(request, 'orderTypeList'), 'orderType');
	const numbers = recordsIn({ orderNumbers: { each: request.orderNumbers } }, 'orderNumbers', 'each').map(numberKey);
	const tests = [
		oneOf(types.length > 0 ? types : DEFAULT_TYPES, (order) => [textIn(order, 'orderType')]),
		oneOf(numbersIn(request, 'branchNumbers'), (order) => [numberIn(order, 'financialBranchNumber')]),
		oneOf(numbersIn(request, 'employeeNumbers'), (order) => [numberIn(order, 'employeeNumber')]),
		oneOf(numbersIn(request, 'relationNumbers'), (order) => [order.relationNumber]),
		oneOf(textsIn(request, 'orderIds'), (order) => [order.orderId]),
		oneOf(numbers, (order) => [numberKey(recordIn(order, 'orderNumber'))]),
		...articleTests(world, request),
		...dateTests(request),
	];
	const given = tests.filter((test) => test !== undefined);
	return (order) => given.every((test) => test(order));
}

function oneOf<Value>(wanted: Value[], read: (order: Order) => Array<Value | undefined>): Test | undefined {
	if (wanted.length === 0) return undefined;
	const set = new Set<Value | undefined>(wanted);
	return (order) => read(order).some((value) => set.has(value));
}

function articleTests(world: MplusWorld, request: WireRecord): Array<Test | undefined> {
	const numbers = (order: Order): number[] => order.lineList.line.map((line) => numberIn(line, 'articleNumber') ?? 0);
	const article = (number: number): WireRecord | undefined => world.articles.get(number)?.article;
	return [
		oneOf(numbersIn(request, 'articleNumbers'), numbers),
		oneOf(numbersIn(request, 'articleTurnoverGroups'), (order) =>
			numbers(order).map((number) => numberIn(article(number), 'turnoverGroup')),
		),
		oneOf(textListIn(request, 'articlePluNumbers'), (order) =>
			numbers(order).map((number) => textIn(article(number), 'pluNumber')),
		),
		oneOf(textListIn(request, 'articleBarcodes'), (order) => numbers(order).map((number) => textIn(article(number), 'barcode'))),
	];
}

function dateTests(request: WireRecord): Test[] {
	const [from, through] = [dayKey(recordIn(request, 'fromFinancialDate')), dayKey(recordIn(request, 'throughFinancialDate'))];
	const day = (order: Order): number => dayKey(recordIn(order, 'financialDate'));
	const tests: Test[] = [];
	if (from > 0) tests.push((order) => day(order) >= from);
	if (through > 0) tests.push((order) => day(order) <= through);
	return tests;
}

/** An all-zero date means none (API.md 3.2). */
function dayKey(date: WireRecord | undefined): number {
	return (numberIn(date, 'year') ?? 0) * 10_000 + (numberIn(date, 'mon') ?? 0) * 100 + (numberIn(date, 'day') ?? 0);
}

function numberKey(number: WireRecord | undefined): string {
	return `${numberIn(number, 'year')}/${numberIn(number, 'number')}`;
}
