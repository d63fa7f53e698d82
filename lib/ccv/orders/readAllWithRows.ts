import { mapConcurrently } from '../../http/mapConcurrently';
import type { RecordHead } from '../../sync/changed/Readings';
import type { CcvClient } from '../CcvClient';
import type { Webshop } from './readWebshop';
import { readWithRows } from './readWithRows';

const AT_A_TIME = 4;

/** Orders with their rows, in the same order. */
export async function readAllWithRows(
	client: CcvClient,
	heads: RecordHead[],
	shop: Webshop,
	onProgress?: (done: number, total: number) => void,
): Promise<Array<Record<string, unknown>>> {
	let done = 0;
	return await mapConcurrently(heads, AT_A_TIME, async (head) => {
		const record = await readWithRows(client, head, shop);
		onProgress?.(++done, heads.length);
		return record;
	});
}
