import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { readCollection } from '../readList';
import { changeAndLook } from '../writes/changeAndLook';
import { orderIdOf } from './findOrder';
import { orderName, type OrderKey } from './OrderKey';
import { withOrderLock } from './withOrderLock';

export const LABEL_MODES = ['add', 'remove', 'replace'] as const;
export type LabelMode = (typeof LABEL_MODES)[number];

/** Labels an order; what is so already is not written. The labels in the answer are those that CCV shows afterwards. */
export async function setLabels(client: CcvClient, key: OrderKey, mode: LabelMode, labels: number[]): Promise<CcvItem> {
	const id = await orderIdOf(client, key);
	return await withOrderLock(client, async () => await set(client, id, `${orderName(key)}, labels`, mode, labels));
}

/** CCV takes all labels of an order at once: between the look and the write no other execution may write. */
async function set(client: CcvClient, id: number, what: string, mode: LabelMode, labels: number[]): Promise<CcvItem> {
	const path = `/orders/${id}/orderlabels/`;
	const before = await readLabels(client, path);
	const wanted = planLabels(before, mode, labels);
	if (hasSame(before, wanted)) return { id, labels: before, changed: false };
	const body = toBody('PUT /orders/:id/orderlabels/', { labels: wanted }, what);
	await changeAndLook(client, { what, method: 'PUT', path, body }, async () => hasSame(await readLabels(client, path), wanted));
	const after = await readLabels(client, path).catch(() => undefined);
	if (after === undefined) return { id, labels: wanted, changed: true, readBack: false };
	return { id, labels: after, changed: true, ...(!hasSame(after, wanted) && { notTaken: ['labels'] }) };
}

export function planLabels(before: number[], mode: LabelMode, labels: number[]): number[] {
	const given = [...new Set(labels)];
	switch (mode) {
		case 'add':
			return [...before, ...given.filter((label) => !before.includes(label))];
		case 'remove':
			return before.filter((label) => !given.includes(label));
		case 'replace':
			return given;
	}
}

function hasSame(one: number[], other: number[]): boolean {
	return one.length === other.length && one.every((label) => other.includes(label));
}

async function readLabels(client: CcvClient, path: string): Promise<number[]> {
	return [...new Set((await readCollection(client, path)).map(({ label_id: id }) => Number(id)))];
}
