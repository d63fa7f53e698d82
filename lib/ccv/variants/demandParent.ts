import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import { textOf } from './variantNumbers';

/** What names the product of variants. */
export type ParentKey = { by: 'id'; id: number } | { by: 'sku' | 'ean'; number: string };

const FIELD = { sku: 'productnumber', ean: 'eannumber' } as const;
const LABEL = { sku: 'SKU', ean: 'EAN' } as const;

/** The one product that a key names, in CCV's own JSON. Throws `not-found`, and `refused` where several bear the number. */
export async function demandParent(client: CcvClient, key: ParentKey): Promise<CcvRecord> {
	if (key.by === 'id') return (await client.get(`/products/${key.id}/`)) as CcvRecord;
	const field = FIELD[key.by];
	const candidates = await readList(client, '/products/', { [field]: key.number });
	const [found, ...others] = candidates.filter((product) => textOf(product[field]) === key.number);
	const what = `${LABEL[key.by]} "${key.number}"`;
	if (!found) throw new PosError('not-found', `CCV SalesPOS has no product with ${what}`, { hint: 'Check the number: capitals count. A variant is named by its own SKU elsewhere; here its product is meant.' });
	if (others.length === 0) return found;
	throw new PosError('refused', `Products ${[found, ...others].map(({ id }) => String(id)).join(', ')} all have ${what}`, { hint: 'Name the product by its ID' });
}
