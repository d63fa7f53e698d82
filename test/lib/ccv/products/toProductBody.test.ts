import { toProductBody } from '../../../../lib/ccv/products/toProductBody';
import { failureOf } from '../../../support/failureOf';

const post = (item: object) => toProductBody('POST /products/', { name: 'Tie', price: 1, discount: 0, package_id: 2, ...item }, 'Product T');
const patch = (item: object) => toProductBody('PATCH /products/:id/', item as never, 'Product T');

describe('given a product as an item shows it', () => {
	it.each<[string, object, object]>([
		['links as records', { brand: { href: 'x', id: '7', name: 'Own' }, supplier: { id: 3, name: 'W' }, condition: { id: 4 }, color: { id: 5 }, package: { href: 'x', id: 6 } }, { brand_id: 7, supplier_id: 3, condition_id: 4, color_id: 5, package_id: 6 }],
		['ids beside names', { brand_id: 7, brand: 'Other', supplier_id: 3, supplier: 'W', package_id: 6, package: null }, { brand_id: 7, supplier_id: 3, package_id: 6 }],
		['names alone', { brand: 'Own', condition: 'New' }, { brand: 'Own', condition: 'New' }],
		['links that are null', { brand: null, supplier: null, package: null }, { brand_id: null, supplier_id: null }],
		['a tariff beside the old percentage', { taxtariff: 'normal', vatrate: 21 }, { taxtariff: 'normal' }],
		['the old percentage alone', { vatrate: '21' }, { vatrate: 21 }],
		['the name under which CCV shows it', { is_active: false }, { active: false }],
		['what belongs to operations of their own', { variants: [], category_ids: [1], photos: [], webshop: {}, created: true, changed: ['x'], readBack: false, variant: {} }, {}],
		['what CCV only shows', { id: 5, href: 'x', createdate: 'x', modifydate: 'y', deeplink: 'z', attributecombinations: { collection: [] } }, {}],
		['undefined', { name: undefined }, {}],
	])('when it has %s, then CCV gets it as it takes it', (_, item, body) => {
		expect(patch(item)).toEqual(body);
	});

	it('when it is new, then what is null is left out', () => {
		expect(post({ brand: null, memo: null, supplier_id: null, price: '2.50' })).toEqual({ name: 'Tie', price: 2.5, discount: 0, package_id: 2 });
	});

	it('when it was read, then it is not changed by that', () => {
		const item = { brand: { id: 7 }, vatrate: 21, taxtariff: 'normal' };

		patch(item);

		expect(item).toEqual({ brand: { id: 7 }, vatrate: 21, taxtariff: 'normal' });
	});

	it.each<[object, string, RegExp]>([
		[{ supplier: 'Wholesale' }, 'invalid-setting', /^Product T: supplier is set by its ID/],
		[{ colour: 'red' }, 'invalid-request', /no field colour/],
		[{ price: '1,5' }, 'invalid-setting', /price must be a number/],
		[{ stock_delivery_number: 1.5 }, 'invalid-setting', /must be a whole number/],
	])('when it has %j, then it is refused (%s)', (item, code, message) => {
		expect(failureOf(() => patch(item))).toMatchObject({ code, message: expect.stringMatching(message) });
	});
});
