import { giveVariants } from '../../../../sim/ccv/actions/giveVariants';
import { placeOrder, type OrderDraft } from '../../../../sim/ccv/actions/placeOrder';
import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { newProduct } from '../../../../sim/ccv/products/newProduct';
import type { CcvOrder } from '../../../../sim/ccv/world';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';

export const TIE = 845000101;
export const SHIRT = 845000102;
export const PACKAGE = 1664901;

/** A shop that sells a tie and a shirt in two sizes, and knows one customer. */
export async function startSaleShop(over: CcvWorldOver = {}, options: CcvShopOptions = {}): Promise<SoundShop> {
	const shop = await startSoundShop(
		{
			users: [{ id: 24464274, username: 'jan@example.com', group_id: null, status: true, approval_status: 'accepted', product_in_category_discount: 'highest', userinfo: { email: 'jan@example.com', billingaddress: { first_name: 'Jan', last_name: 'Jansen', city: 'Utrecht' } } }],
			products: [
				{ ...newProduct(TIE, '2025-01-01T00:00:00Z'), productnumber: 'TIE-RED', name: 'Red tie', price: 19.95, taxtariff: 'normal' },
				{ ...newProduct(SHIRT, '2025-01-01T00:00:00Z'), productnumber: 'SHIRT', name: 'Shirt', price: 30, taxtariff: 'normal' },
			],
			labels: [41, 42, 43].map((id) => ({ id, image_location: `https://demo.ccvshop.nl/${id}.png`, tooltip: `Label ${id}`, show_on_products: false, show_on_orders: true, show_on_invoices: false })),
			...over,
		},
		options,
	);
	giveVariants(shop.world, SHIRT, { Size: ['M', 'L'] }).forEach((variant, index) => Object.assign(variant, { sku_number: ['SHIRT-M', 'SHIRT-L'][index], product_number: ['SHIRT-M', 'SHIRT-L'][index], ean_number: `871000000000${index}` }));
	return shop;
}

/** A web order of two ties and a large shirt, completed and paid. */
export function placeSale({ world }: SoundShop, over: Partial<OrderDraft> = {}): CcvOrder {
	const large = world.attributecombinations.find(({ sku_number: sku }) => sku === 'SHIRT-L');
	return placeOrder(world, {
		begunAt: '2026-11-20T10:00:00Z',
		paid: true,
		status: 2,
		customer: { email: 'jan@example.com', billingaddress: { first_name: 'Jan', last_name: 'Jansen', company: 'Jansen BV', street: 'Dorpsstraat', housenumber: 3, city: 'Utrecht', country_code: 'NL' } },
		total_shipping: 4.95,
		rows: [
			{ product_id: TIE, count: 2 },
			{ product_id: SHIRT, count: 1, sub_sku_number: large?.sku_number, sub_product_number: large?.product_number, sub_ean_number: large?.ean_number, attributes: [{ option_name: 'Size', value_name: 'L', price: 0 }] },
		],
		...over,
	});
}

export const byId = (id: number) => ({ __rl: true, mode: 'id', value: String(id) });
export const byNumber = (value: string | number) => ({ __rl: true, mode: 'number', value: String(value) });
