import { giveVariants } from '../../../sim/ccv/actions/giveVariants';
import { givenCcvWorld, type CcvWorldOver } from '../../../sim/ccv/givenCcvWorld';
import type { CcvProduct, CcvWorld } from '../../../sim/ccv/world';
import { toSeedProduct } from '../../../sim/seed/toSeedProduct';

export const HAT = 845000010;
export const COAT = 845000020;

export const aCatalogueProduct = (id: number, productnumber: string, over: Partial<CcvProduct> = {}): CcvProduct => ({
	...toSeedProduct({ t: 'product', productnumber, name: productnumber, price: 20, taxtariff: 'normal', stock: 3, ean: `29${id}` }, id),
	...over,
});

/** A hat, and a coat in red and blue, S and M; one brand, supplier, condition, color, label, and a category with one below it. */
export function aCatalogueShop(over: CcvWorldOver = {}): CcvWorld {
	const world = givenCcvWorld({
		products: [aCatalogueProduct(HAT, 'HAT'), aCatalogueProduct(COAT, 'COAT')],
		brands: [{ id: 11, name: 'Acme' }],
		suppliers: [{ id: 12, name: 'Import BV' }],
		conditions: [{ id: 13, name: 'Nieuw' }],
		colors: [{ id: 14, name: 'Rood', hex: '#FF0000', type: 'color', position: 1 }, { id: 15, name: 'Bont', hex: null, type: 'multicolor', position: 2 }],
		labels: [{ id: 16, image_location: 'https://example.com/16.png', tooltip: null, show_on_products: true, show_on_orders: false, show_on_invoices: false }],
		categories: [
			{ id: 21, name: 'Kleding', parentcategory_id: null, position: 1, show_on_website: true, details: {} },
			{ id: 22, name: 'Jassen', parentcategory_id: 21, position: 1, show_on_website: true, details: {} },
		],
		...over,
	});
	giveVariants(world, COAT, { Kleur: ['Rood', 'Blauw'], Maat: ['S', 'M'] });
	return world;
}

/** A photo of one white pixel. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
export const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
