import { numberIn, recordIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { orderFrame, type OrderFrame } from './orderFrame';
import { vatRate } from './vatRate';

/** Why the till does not book an order (API.md 9.1, 14.7), or nothing. */
export function refuseOrder(world: MplusWorld, order: WireRecord): string | undefined {
	const frame = orderFrame(world, order);
	return (
		refuseTable(order) ??
		refusePeople(world, order) ??
		refuseBranches(world, order, frame) ??
		refuseMethod(world, textIn(order, 'paymentMethod')) ??
		first(recordsIn(order, 'lineList', 'line'), (line) => refuseLine(world, frame, line))
	);
}

/** An active payment method is asked for by its code; none is asked for by an empty one. */
export function refuseMethod(world: MplusWorld, method: string | undefined): string | undefined {
	if (!method) return undefined;
	const known = world.paymentMethods.find((candidate) => candidate.method === method);
	if (!known) return `Payment method ${method} does not exist`;
	return known.active ? undefined : `Payment method ${method} is not active`;
}

function refuseTable(order: WireRecord): string | undefined {
	const isTableOrder = order.orderType === 'ORDER-TYPE-TABLE-ORDER';
	if (isTableOrder && !order.tableNumber) return 'A table order needs a table number';
	if (!isTableOrder && order.tableNumber) return 'Only a table order takes a table number';
	return undefined;
}

function refusePeople(world: MplusWorld, order: WireRecord): string | undefined {
	const relationNumber = numberIn(order, 'relationNumber') ?? 0;
	const employeeNumber = numberIn(order, 'employeeNumber') ?? 0;
	if (relationNumber <= 0) return 'Relation number is required';
	if (!world.relations.has(relationNumber)) return `Relation ${relationNumber} does not exist`;
	if (employeeNumber <= 0) return 'Employee number is required';
	return world.employees.has(employeeNumber) ? undefined : `Employee ${employeeNumber} does not exist`;
}

function refuseBranches(world: MplusWorld, order: WireRecord, frame: OrderFrame): string | undefined {
	const { entryBranch, financialBranch, countryIso3 } = frame;
	if (!entryBranch) return `Entry branch ${order.entryBranchNumber} does not exist`;
	if (!financialBranch) return `Financial branch ${order.financialBranchNumber} does not exist`;
	const workplaceNumber = numberIn(order, 'workplaceNumber') ?? 0;
	const isDefault = entryBranch === world.branches[0];
	if (!isDefault && workplaceNumber === 0) return `Branch ${entryBranch.branchNumber} needs a workplace number`;
	if (workplaceNumber !== 0 && !entryBranch.workplaces.includes(workplaceNumber)) {
		return `Workplace ${workplaceNumber} does not exist in branch ${entryBranch.branchNumber}`;
	}
	const hasRates = world.vatGroups.some((group) => group.countryIso3 === countryIso3);
	return hasRates ? undefined : `No VAT rates for country ${countryIso3}`;
}

function refuseLine(world: MplusWorld, frame: OrderFrame, line: WireRecord): string | undefined {
	const articleNumber = numberIn(line, 'articleNumber') ?? 0;
	const article = world.articles.get(articleNumber)?.article;
	if (!article) return `Article ${articleNumber} does not exist`;
	const data = recordIn(line, 'data');
	const decimalPlaces = numberIn(data, 'decimalPlaces') ?? 0;
	if (decimalPlaces < 0 || decimalPlaces > 6) return `Decimal places must be 0 to 6, not ${decimalPlaces}`;
	const vatCode = numberIn(data, 'vatCode') ?? article.vatCode;
	if (vatRate(world, frame, vatCode) === undefined) return badRate(vatCode);
	return first(recordsIn(line, 'preparationList', 'line'), (nested) => refuseLine(world, frame, nested));
}

/** The one server text that is known word for word (API.md 4). */
function badRate(vatCode: number): string {
	return `The rate for VAT-code ${vatCode} is not properly configured. Please contact API support at dev@mpluskassa.nl.`;
}

function first<T>(items: T[], refuse: (item: T) => string | undefined): string | undefined {
	for (const item of items) {
		const reason = refuse(item);
		if (reason !== undefined) return reason;
	}
	return undefined;
}
