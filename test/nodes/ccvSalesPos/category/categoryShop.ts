import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { newProduct } from '../../../../sim/ccv/products/newProduct';
import type { CcvCategory } from '../../../../sim/ccv/world';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';

export const CLOTHES = 501;
export const TIES = 502;
export const SILK = 503;
export const FOOD = 504;
export const RED = 845000101;
export const BLUE = 845000102;
export const HAT = 845000103;

/** Clothes > Ties > Silk, and Food; two ties and a hat, of which the red tie is in Ties. */
export async function startCategoryShop(over: CcvWorldOver = {}, options: CcvShopOptions = {}): Promise<SoundShop> {
	return await startSoundShop(
		{
			categories: [category(FOOD, 'Food', null, 2), category(CLOTHES, 'Clothes', null, 1), category(TIES, 'Ties', CLOTHES, 1, { description: 'All ties', page_title: 'Ties' }), category(SILK, 'Silk', TIES, 1)],
			products: [
				{ ...newProduct(RED, '2025-01-01T00:00:00Z'), productnumber: 'TIE-RED', name: 'Red tie', price: 19.95 },
				{ ...newProduct(BLUE, '2025-01-01T00:00:00Z'), productnumber: 'TIE-BLUE', name: 'Blue tie', price: 19.95 },
				{ ...newProduct(HAT, '2025-01-01T00:00:00Z'), productnumber: 'HAT', name: 'Hat', price: 30 },
			],
			producttocategories: [{ id: 9001, product_id: RED, category_id: TIES, position: 1 }],
			...over,
		},
		options,
	);
}

export const category = (id: number, name: string, parentId: number | null, position = 1, details: CcvCategory['details'] = {}): CcvCategory => ({ id, name, parentcategory_id: parentId, position, show_on_website: true, details });

export const byId = (id: number | string) => ({ __rl: true, mode: 'id', value: String(id) });
