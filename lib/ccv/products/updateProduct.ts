import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { changeAndLook } from '../writes/changeAndLook';
import type { CcvRecord } from '../writes/createRecord';
import { changesOfProduct } from './changesOfProduct';
import { notTakenOf } from './notTakenOf';
import { toProductBody } from './toProductBody';

export interface WrittenProduct {
	/** As CCV has it afterwards; where it could not be read, what was written. */
	record: CcvRecord;
	/** The fields that were written. */
	changed: string[];
	/** What was sent and is not there after it; absent: all that CCV shows is. */
	notTaken?: string[];
	/** It is written, but could not be read after it. */
	readBack?: false;
}

/** Writes of a product what differs from what CCV has. */
export async function updateProduct(client: CcvClient, current: CcvRecord, item: CcvRecord): Promise<WrittenProduct> {
	const id = Number(current.id);
	const what = `Product ${id}`;
	const changes = changesOfProduct(current, toProductBody('PATCH /products/:id/', item, what), what);
	const changed = Object.keys(changes);
	if (changed.length === 0) return { record: current, changed };
	if ('stock' in changes && (changes.stocktype ?? current.stocktype) === 'Attribute') {
		throw new PosError('invalid-setting', `${what}: its stock is kept for each variant, and is their sum`, { hint: 'Set the stock of its variants with Stock: Set' });
	}
	const path = `/products/${id}/`;
	const read = async () => (await client.get(path)) as CcvRecord;
	await changeAndLook(client, { what, method: 'PATCH', path, body: changes }, async () => Object.keys(changesOfProduct(await read(), changes, what)).length === 0);
	const record = await read().catch(() => undefined);
	return record === undefined ? { record: { id, ...changes }, changed, readBack: false } : writtenProduct(record, changes, what);
}

/** A product that was read after it was written. Pure. */
export function writtenProduct(record: CcvRecord, written: CcvBody, what: string): WrittenProduct {
	const notTaken = notTakenOf(record, written, what);
	const changed = Object.keys(written).filter((name) => !notTaken.includes(name));
	return { record, changed, ...(notTaken.length > 0 && { notTaken }) };
}
