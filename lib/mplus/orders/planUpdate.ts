import { PosError } from '../../http/PosError';
import { demandLines } from '../sales/demandLines';
import type { Address, Line, Order, Received } from '../soap/mplusTypes.generated';
import { orderLabel } from './findOrder';
import { planLines } from './planLines';

export interface OrderChanges {
	/** Only what is to change; null clears a text. */
	header: Partial<Order>;
	/** `add` to the lines of the order, or make these all its lines. */
	lines?: { mode: 'add' | 'replace'; lines: Line[] };
}

/**
 * What an update sends of an order as it was read. A till may clear what it is not sent (Mplus API, dossier 17), so that
 * is everything but what the till itself works out: numbers, states, payments and totals.
 */
const SENT: Array<keyof Order> = [
	...(['orderId', 'extOrderId', 'orderType', 'entryBranchNumber', 'employeeNumber', 'relationNumber'] as const),
	...(['deliveryAddress', 'invoiceAddress', 'financialDate', 'financialBranchNumber', 'workplaceNumber', 'reference'] as const),
	...(['activityId', 'vatMethod', 'deliveryMethod', 'deliveryDate', 'deliveryPeriodBegin', 'deliveryPeriodEnd', 'paymentMethod'] as const),
	...(['changeCounter', 'versionNumber', 'tableNumber', 'tableSubNumber', 'tableDescription', 'numberOfGuests'] as const),
	...(['orderCategoryNumber', 'onDeliveryUrl', 'onInvoiceUrl', 'vatChange', 'vatCountryCode', 'vatCountryIso3'] as const),
	...(['branchGroupNumber', 'ownerId', 'contractPeriod'] as const),
];

/** By these the till knows that somebody else changed the order in between, also where they are 0. */
const COUNTERS: Array<keyof Order> = ['changeCounter', 'versionNumber'];

/** Times of the till's own, which it may write in another form than they come back. */
const TIMES: Array<keyof Order> = ['entryTimestamp', 'timelineEvents'];

/** The whole order with the changes, as the till wants it; undefined where they change nothing. */
export function planUpdate(order: Received<Order>, { header, lines }: OrderChanges): Order | undefined {
	if (lines) demandLines(`The update of ${orderLabel(order).toLowerCase()}`, { line: lines.lines }, 'Nothing was changed. Leave the lines out, or set Change Lines to Keep, where they are to stay; to empty an order use Cancel; a list of lines from elsewhere goes into Using JSON');
	const stored = pick(order);
	const changed: Record<string, unknown> = { ...stored, ...changeable(order, header), ...addresses(stored, header) };
	const before = (order.lineList?.line ?? []) as Line[];
	const after = lines ? planLines(before, lines.mode, lines.lines) : before;
	if (isSame(stored, changed) && isSame(before, after)) return undefined;
	return { ...(changed as Partial<Order>), orderId: order.orderId ?? '', lineList: { line: after } };
}

/** What of the changes can be sent. What the till works out itself may stand in them as it is, but not otherwise. */
function changeable(order: Received<Order>, header: Partial<Order>): Partial<Order> {
	const fields = Object.keys(header) as Array<keyof Order>;
	const fixed = fields.find((field) => (field === 'orderId' || !SENT.includes(field)) && !TIMES.includes(field) && !isSame(order[field], header[field]));
	if (fixed !== undefined) throw new PosError('invalid-setting', `${orderLabel(order)}: ${fixed} cannot be changed by an update`, { hint: 'Leave it out. Nothing was changed' });
	return Object.fromEntries(fields.filter((field) => SENT.includes(field)).map((field) => [field, header[field]]));
}

function pick(order: Received<Order>): Partial<Order> {
	return Object.fromEntries(SENT.flatMap((field) => (isGiven(order[field]) || (COUNTERS.includes(field) && order[field] !== undefined) ? [[field, order[field]]] : [])));
}

// A date of zeros means none (Mplus API, dossier 3.2), and a number of 0 no table, category or owner.
function isGiven(value: unknown): boolean {
	if (value === undefined || value === 0) return false;
	return typeof value !== 'object' || value === null || !('year' in value) || value.year !== 0;
}

function addresses(stored: Partial<Order>, header: Partial<Order>): Partial<Order> {
	return { deliveryAddress: merged(stored.deliveryAddress, header.deliveryAddress), invoiceAddress: merged(stored.invoiceAddress, header.invoiceAddress) };
}

/** An address with other contents is no longer the one of its ID. */
function merged(stored: Address | undefined, given: Address | undefined): Address | undefined {
	if (!given) return stored;
	const address = { ...stored, ...given };
	return isSame(stored, address) ? stored : { ...address, addressId: given.addressId };
}

/** Whether two records say the same; an absent field, an empty text and a cleared one are alike. */
function isSame(one: unknown, other: unknown): boolean {
	if (isNothing(one) && isNothing(other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
	const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
	return [...new Set([...Object.keys(first), ...Object.keys(second)])].every((field) => isSame(first[field], second[field]));
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}
