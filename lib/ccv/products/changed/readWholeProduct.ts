import { PosError } from '../../../http/PosError';
import type { CcvClient } from '../../CcvClient';
import { isThisOrderOnly } from '../../orders/isThisOrderOnly';
import { UNREADABLE } from '../../orders/readWithRows';
import type { Webshop } from '../../orders/readWebshop';
import type { CcvRecord } from '../../writes/createRecord';
import { bringCollections, type ProductCollection } from '../bringCollections';

/**
 * A product in CCV's own JSON with its collections, and its shop in `webshop`. One that CCV cannot give whole does not stop the
 * others: it comes with the reason in `unreadable`.
 */
export async function readWholeProduct(client: CcvClient, record: CcvRecord, collections: readonly ProductCollection[], shop: Webshop): Promise<CcvRecord> {
	const listed: CcvRecord = { ...record, webshop: shop };
	if (UNREADABLE in record) return listed;
	const whole = await bringCollections(client, listed, collections).catch((failure: unknown) => failure as Error);
	if (!(whole instanceof Error)) return whole;
	if (whole instanceof PosError && (await isThisOrderOnly(client, whole))) return { ...listed, [UNREADABLE]: { code: whole.code, message: whole.message } };
	return await Promise.reject(whole);
}
