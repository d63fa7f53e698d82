import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import type { RecordHead } from '../../sync/changed/Readings';
import { ALL_ALIKE } from '../../sync/allAlike';
import type { CcvClient } from '../CcvClient';
import type { Webshop } from './readWebshop';
import { readWithRows, UNREADABLE } from './readWithRows';

const AT_A_TIME = 4;

/** Orders with their rows, in the same order. Where CCV can give none of several, it is CCV that fails, and the run stops. */
export async function readAllWithRows(
	client: CcvClient,
	heads: RecordHead[],
	shop: Webshop,
	onProgress?: (done: number, total: number) => void,
): Promise<Array<Record<string, unknown>>> {
	let done = 0;
	const records = await mapConcurrently(heads, AT_A_TIME, async (head) => {
		const record = await readWithRows(client, head, shop);
		onProgress?.(++done, heads.length);
		return record;
	});
	const [first] = records;
	if (first && records.length >= ALL_ALIKE && records.every((record) => UNREADABLE in record)) {
		const { message } = first[UNREADABLE] as { message: string };
		throw new PosError('system-error', `CCV SalesPOS gives none of ${records.length} orders whole. The first: ${message}`, {
			hint: 'Nothing is lost: the next run reads them again. If it goes on, ask CCV',
		});
	}
	return records;
}
