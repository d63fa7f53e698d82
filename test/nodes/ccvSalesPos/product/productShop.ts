import type { INodeParameters } from 'n8n-workflow';

import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import type { CcvProduct } from '../../../../sim/ccv/world';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';

/** Ids of what the shop has: a simple product, one with variants, and two with one SKU. */
export const TIE = 501;
export const TEE = 502;
export const [TWIN, OTHER_TWIN] = [503, 504];
export const [TEE_S, TEE_M] = [71, 72];
export const [OWN, ACME] = [31, 32];
export const [CLOTHES, TIES, SALE] = [41, 42, 43];

export function aProduct(id: number, over: Partial<CcvProduct> = {}): CcvProduct {
	return { id, productnumber: `P${id}`, eannumber: '', mpnnumber: '', name: `Product ${id}`, taxtariff: 'normal', price: 10, discount: 0, stock: 5, active: true, createdate: '2026-01-01T10:00:00Z', modifydate: '2026-01-02T10:00:00Z', details: {}, ...over };
}

export function productWorld(): CcvWorldOver {
	const variant = { product_id: TEE, product_number: '', note: '', delivery_time: 0, delivery_time_type: 'days', delivery_default_text: '', active: true };
	return {
		brands: [{ id: OWN, name: 'Own' }, { id: ACME, name: 'Acme' }],
		suppliers: [{ id: 35, name: 'Wholesale' }],
		packages: [{ id: 21, name: 'Box' }, { id: 22, name: 'Envelope' }],
		categories: [
			{ id: CLOTHES, name: 'Clothes', parentcategory_id: null, position: 1, show_on_website: true, details: {} },
			{ id: TIES, name: 'Ties', parentcategory_id: CLOTHES, position: 1, show_on_website: true, details: {} },
			{ id: SALE, name: 'Sale', parentcategory_id: null, position: 2, show_on_website: true, details: {} },
		],
		products: [
			aProduct(TIE, { productnumber: 'TIE-RED', eannumber: '8710000000017', name: 'Red tie', price: 19.95, brand_id: OWN, package_id: 21, modifydate: '2026-02-01T10:00:00Z', details: { shortdescription: 'Silk', memo: 'Shelf 3' } }),
			aProduct(TEE, { productnumber: 'TEE', name: 'Tee', price: 12.5, package_id: 21, modifydate: '2026-02-03T10:00:00Z', details: { stocktype: 'Attribute' } }),
			aProduct(TWIN, { productnumber: 'TWIN', name: 'Twin', price: 3, active: false, package_id: 21, modifydate: '2026-02-02T10:00:00Z' }),
			aProduct(OTHER_TWIN, { productnumber: 'TWIN', name: 'Other twin', price: 4, brand_id: ACME, package_id: 21, modifydate: '2026-02-02T10:00:00Z' }),
		],
		attributes: [{ id: 61, name: 'Size', type: 'option_menu_required' }],
		attributevalues: [{ id: 64, attribute_id: 61, name: 'S', default_price: 0 }, { id: 65, attribute_id: 61, name: 'M', default_price: 0 }],
		productattributevalues: [
			{ id: 67, product_id: TEE, attribute_id: 61, attributevalue_id: 64, optionposition: 1, position: 1, price: 0 },
			{ id: 68, product_id: TEE, attribute_id: 61, attributevalue_id: 65, optionposition: 1, position: 2, price: 0 },
		],
		attributecombinations: [
			{ ...variant, id: TEE_S, attributevalue_ids: [64], stock: 2, sku_number: 'TEE-S', ean_number: '8710000000024' },
			{ ...variant, id: TEE_M, attributevalue_ids: [65], stock: 4, sku_number: 'TEE-M', ean_number: '8710000000031', product_number: 'TEE-MEDIUM' },
		],
		producttocategories: [
			{ id: 81, product_id: TIE, category_id: CLOTHES, position: 1 },
			{ id: 82, product_id: TIE, category_id: TIES, position: 1 },
		],
		productphotos: [{ id: 91, product_id: TIE, filename: 'photo-91.png', file_type: 'png', source: PNG, alttext: 'Front', is_mainphoto: true }],
	};
}

export async function productShop(over: CcvWorldOver = {}, options: Parameters<typeof startSoundShop>[1] = {}): Promise<SoundShop> {
	return await startSoundShop({ ...productWorld(), ...over }, options);
}

export function by(mode: string, value: string | number): INodeParameters {
	return { __rl: true, mode, value: String(value) };
}

export const product = (mode: string, value: string | number, further: object = {}): object => ({ product: by(mode, value), ...further });

export const productIn = ({ world }: SoundShop, id: number): CcvProduct | undefined => world.products.find((candidate) => candidate.id === id);

/** The smallest PNG there is: one transparent pixel. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
