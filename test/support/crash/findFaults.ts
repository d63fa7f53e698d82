import { WEBSHOP_RELATION } from '../../../sim/mplus/seedMplus';
import type { DataTables, TableRow } from '../engine/createDataTables';
import type { CrashScene } from './crashScene';
import { decodeWindow } from '../decodeWindow';

const LEDGER = 'pos_sync_ledger';

/** What is off once all is carried, each in a sentence: read from the simulators' own state and the ledger. */
export function findFaults(scene: CrashScene, dataTables: DataTables): string[] {
	return [...orderFaults(scene), ...relationFaults(scene), ...ledgerFaults(scene, dataTables.rowsOf(LEDGER)), ...scene.pair.mplus.world.failures.map((failure) => `the till refused: ${failure}`)];
}

/** Orders of the till beyond the first with the same external id. */
export function doubledOrders({ pair }: CrashScene): number {
	return doubled([...pair.mplus.world.orders.values()].map(({ extOrderId }) => extOrderId)).length;
}

export function doubledRelations({ pair }: CrashScene): number {
	const relations = [...pair.mplus.world.relations.values()];
	const ids = doubled(relations.map(({ extRelationId }) => String(extRelationId ?? '')));
	const emails = doubled(relations.map(({ email }) => String(email ?? '').toLowerCase()));
	return Math.max(ids.length, emails.length);
}

function orderFaults(scene: CrashScene): string[] {
	const { pair } = scene;
	const { world } = pair.mplus;
	const wanted = scene.wanted();
	const externalOf = (id: number) => `ccv-${pair.ccv.world.shop.id}-${id}`;
	const expected = new Set(wanted.map(({ order }) => externalOf(order.id)));
	const faults = [...world.orders.values()].filter(({ extOrderId }) => !expected.has(extOrderId)).map(({ extOrderId }) => `order ${extOrderId} has no business in the till`);
	for (const { order, totalCents } of wanted) {
		const inTill = [...world.orders.values()].filter(({ extOrderId }) => extOrderId === externalOf(order.id));
		if (inTill.length !== 1) faults.push(`order ${order.ordernumber} is ${inTill.length} times in the till`);
		const [first] = inTill;
		if (first && first.totalInclAmount !== totalCents) faults.push(`order ${order.ordernumber} is ${first.totalInclAmount} cents in the till instead of ${totalCents}`);
		const relation = world.relations.get(first?.relationNumber ?? 0);
		const email = order.customer.email?.toLowerCase();
		const isRight = email ? String(relation?.email).toLowerCase() === email : relation?.relationNumber === WEBSHOP_RELATION;
		if (first && !isRight) faults.push(`order ${order.ordernumber} is for relation ${first.relationNumber} (${String(relation?.email)}) instead of ${email ?? 'the webshop'}`);
	}
	return faults;
}

function relationFaults(scene: CrashScene): string[] {
	const relations = [...scene.pair.mplus.world.relations.values()];
	const ids = doubled(relations.map(({ extRelationId }) => String(extRelationId ?? '')));
	const emails = doubled(relations.map(({ email }) => String(email ?? '').toLowerCase()));
	return [...ids, ...emails].map((key) => `there are two relations for ${key}`);
}

function ledgerFaults(scene: CrashScene, rows: TableRow[]): string[] {
	const faults = doubled(rows.map(({ key }) => String(key))).map((key) => `the ledger has two rows ${key}`);
	const [checkpoint, ...others] = rows.filter(({ kind }) => kind === 'checkpoint');
	if (!checkpoint || others.length > 0) return [...faults, `the ledger has ${others.length} checkpoints too many`];
	const { failed, waiting } = decodeWindow((JSON.parse(String(checkpoint.detail)) as { checkpoint: string }).checkpoint);
	const unpaid = scene.pair.ccv.world.orders.filter(({ paid }) => !paid).map(({ id }) => id);
	if (failed.length > 0) faults.push(`${failed.length} records still count as failed`);
	if (String(waiting.map(({ id }) => id)) !== String(unpaid)) faults.push(`${String(waiting.map(({ id }) => id))} wait instead of ${String(unpaid)}`);
	const letters = rows.filter(({ kind, status }) => kind === 'deadLetter' && status === 'open').map(({ record }) => String(record));
	const held = scene.held().map(({ id }) => String(id));
	if (String(letters.sort()) !== String(held.sort())) faults.push(`dead letters are open for ${String(letters)} instead of ${String(held)}`);
	return [...faults, ...dayFaults(rows, scene.wanted().length)];
}

/** Each order counts as written at most once, and a day's figures add up. */
function dayFaults(rows: TableRow[], orders: number): string[] {
	const days = rows.filter(({ kind }) => kind === 'day').map(({ detail }) => (JSON.parse(String(detail)) as { totals: Record<string, number> }).totals);
	const sum = (field: string) => days.reduce((total, day) => total + (day[field] ?? 0), 0);
	const faults: string[] = [];
	if (sum('read') !== sum('synced') + sum('skipped') + sum('held') + sum('failed')) faults.push('the figures of the day do not add up');
	if (sum('synced') > orders) faults.push(`the day counts ${sum('synced')} orders as written, there are ${orders}`);
	if (sum('synced') + sum('skipped') < orders) faults.push(`the day knows of ${sum('synced') + sum('skipped')} orders, there are ${orders}`);
	return faults;
}

/** Values that occur again, but for empty ones. */
function doubled(values: string[]): string[] {
	const seen = new Set<string>();
	return values.filter((value) => value !== '' && seen.size === seen.add(value).size);
}
