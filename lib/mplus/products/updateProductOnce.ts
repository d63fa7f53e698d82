import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import { fromItem } from '../items/fromItem';
import type { MplusClient } from '../MplusClient';
import type { Product } from '../soap/mplusTypes.generated';
import { attempt } from './attempt';
import { missingIn } from './outcomesOf';
import type { PlannedUpdate } from './planUpdate';
import type { WriteSettings } from './ProductDraft';
import { readProducts } from './readProducts';

/**
 * Writes what differs; the paths of texts that lost characters. Values can be set twice, a new article would be made twice,
 * so that is not sent again: after an unclear end the product is read.
 */
export async function updateProductOnce(client: MplusClient, action: PlannedUpdate, settings: WriteSettings): Promise<string[]> {
	const what = `Product ${action.known.productNumber}`;
	const product = fromItem<Product>('Product', action.product, settings.zone);
	const end = await client.write('updateProduct', { product }, action.addsArticles ? 'never' : 'keyed');
	switch (end.kind) {
		case 'answer':
			demandSuccess(end.value, what);
			return end.dropped;
		case 'refused':
			throw new PosError('refused', `${what}: ${end.message}`);
		case 'unclear':
			if (await isDone(client, action, settings)) return [];
			throw new PosError('unanswered', `${what}: it is not known whether the till changed it (${end.message})`, { mayBeDone: true, hint: 'Look at the product in the till before you run this again' });
	}
}

async function isDone(client: MplusClient, action: PlannedUpdate, settings: WriteSettings): Promise<boolean> {
	const read = await attempt(async () => await readProducts(client, 'productNumber', [String(action.known.productNumber ?? '')]));
	const [after] = 'value' in read ? read.value : [];
	if (!after) return false;
	return action.drafts.every((draft) => {
		const { absent, notTaken } = missingIn(draft, action.known, after, settings);
		return absent === 0 && notTaken.length === 0;
	});
}
