import { changesOfProduct } from '../../../../lib/ccv/products/changesOfProduct';
import { failureOf } from '../../../support/failureOf';

const CURRENT = { id: 1, productnumber: '0012', name: 'Tie', price: 19.95, stock: 5, is_active: true, memo: '', unit: null, credit_points_custom: 3, weight: '0.5', brand: { href: 'x', id: '7', name: 'Own' }, supplier: null, package: { href: 'x', id: 21 }, taxtariff: 'normal' };
const changes = (body: object) => changesOfProduct(CURRENT, body as never, 'Product 1');

describe('given what CCV has and what is to be written', () => {
	it.each<[string, object]>([
		['the same number', { price: 19.95, stock: 5.0 }],
		['a number that CCV gives as text', { weight: 0.5 }],
		['the same switch under its other name', { active: true }],
		['the same link, whose id comes as text', { brand_id: 7, package_id: 21, supplier_id: null }],
		['the same link by name', { brand: 'Own' }],
		['an empty text where there is none', { memo: '', unit: '' }],
		['null where there is nothing', { memo: null, unit: null }],
	])('when it is %s, then nothing is written', (_, body) => {
		expect(changes(body)).toEqual({});
	});

	it.each<[string, object, object]>([
		['a price a cent off', { price: 19.94, name: 'Tie' }, { price: 19.94 }],
		['a text with another case', { name: 'tie' }, { name: 'tie' }],
		['a text without its zeros', { productnumber: '12' }, { productnumber: '12' }],
		['a switch turned', { active: false }, { active: false }],
		['another link', { brand_id: 8, brand: 'Own' }, { brand_id: 8 }],
		['a field that CCV does not show', { specs: 'x' }, { specs: 'x' }],
		['null for a text', { name: null }, { name: '' }],
		['null for a link', { brand_id: null }, { brand_id: null }],
		['null for a number that may be missing', { credit_points_custom: null }, { credit_points_custom: null }],
		['0 for a stock', { stock: 0 }, { stock: 0 }],
	])('when it is %s, then that is written', (_, body, written) => {
		expect(changes(body)).toEqual(written);
	});

	it.each(['price', 'stock', 'package_id'])('when %s is null, then that is refused: it never becomes 0', (field) => {
		expect(failureOf(() => changes({ [field]: null }))).toMatchObject({ code: 'invalid-setting', message: `Product 1: ${field} cannot be cleared` });
	});
});
