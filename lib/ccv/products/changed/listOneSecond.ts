import type { DateCheckpoint } from '../../../sync/checkpoint/DateCheckpoint';
import type { CcvClient } from '../../CcvClient';
import type { ProductCollection } from '../bringCollections';
import { findStart } from './findStart';
import type { Gathered } from './gatherOpen';
import { steadyPages } from './steadyPages';

export interface OneSecond {
	before: DateCheckpoint;
	/** More products than a page holds changed in this second; all that changed earlier was gathered. */
	at: number;
	gathered: Gathered;
	expand: readonly ProductCollection[];
}

/**
 * Gathers a second in which more products changed than a page holds, and what came after. Only by id do they come in an order that is
 * the same at each call, so all products are read by it, until the run has enough of that second.
 */
export async function listOneSecond(client: CcvClient, second: OneSecond): Promise<void> {
	const { before, at, gathered } = second;
	const doneId = at === before.doneAt ? before.doneId : 0;
	await listIds(client, second, doneId, Infinity);
	if (doneId > 0 && !gathered.isEnoughBefore(at + 1)) await listIds(client, second, 0, doneId);
}

/** Behind the one id and up to the other. */
async function listIds(client: CcvClient, { at, gathered, expand }: OneSecond, from: number, to: number): Promise<void> {
	const readAt = steadyPages(client, { order: 'id', expand });
	/** All up to this id were read. */
	let edge = from;
	let place = from > 0 ? await findStart(client, 'id', ({ id }) => id <= from) : 0;
	for (;;) {
		const { heads, hasNext, start } = await readAt(place, ({ id }) => id <= edge);
		gathered.add(heads);
		edge = Math.max(edge, heads.at(-1)?.id ?? edge);
		if (!hasNext || edge >= to || gathered.isEnoughBefore(at + 1)) return;
		place = start + Math.max(1, heads.length - 1);
	}
}
