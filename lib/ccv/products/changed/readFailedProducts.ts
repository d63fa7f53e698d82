import { mapConcurrently } from '../../../http/mapConcurrently';
import { PosError } from '../../../http/PosError';
import type { DatedReadings } from '../../../sync/changed/chooseDated';
import type { DateCheckpoint } from '../../../sync/checkpoint/DateCheckpoint';
import type { CcvClient } from '../../CcvClient';
import { isThisOrderOnly } from '../../orders/isThisOrderOnly';
import { UNREADABLE } from '../../orders/readWithRows';
import type { CcvRecord } from '../../writes/createRecord';
import { expandOf, type ProductCollection } from '../bringCollections';
import { toProductHead, type ProductHead } from './productHead';

const AT_A_TIME = 4;

/** The products that failed in earlier runs, by their id: as many as one run takes. */
export async function readFailedProducts(client: CcvClient, before: DateCheckpoint, amount: number, expand: readonly ProductCollection[]): Promise<Pick<DatedReadings<ProductHead>, 'again' | 'gone'>> {
	const ids = before.failed.slice(0, amount).map(({ id }) => id);
	const read = await mapConcurrently(ids, AT_A_TIME, async (id) => await readOne(client, id, expand));
	return { again: read.filter((head) => head !== 'gone'), gone: ids.filter((_, index) => read[index] === 'gone') };
}

async function readOne(client: CcvClient, id: number, expand: readonly ProductCollection[]): Promise<ProductHead | 'gone'> {
	const head = await client
		.get(`/products/${id}/`, { expand: expandOf(expand) })
		.then((record) => toProductHead(record as CcvRecord))
		.catch((failure: unknown) => failure as Error);
	if (!(head instanceof Error)) return head;
	if (head instanceof PosError && head.code === 'not-found') return 'gone';
	// It fails once more, and so becomes a dead letter in the end.
	if (head instanceof PosError && (await isThisOrderOnly(client, head))) return { id, at: 0, record: { id, [UNREADABLE]: { code: head.code, message: head.message } } };
	return await Promise.reject(head);
}
