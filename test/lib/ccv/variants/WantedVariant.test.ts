import { readWantedVariants } from '../../../../lib/ccv/variants/WantedVariant';

const SIZE_M = { name: 'Size', value: 'M' };

describe('variants that are wanted', () => {
	it('given an item of Variant: Get, then what CCV only shows is left out', () => {
		const [wanted] = readWantedVariants([{ id: 5, product_id: 1, options: [SIZE_M], netto_extra_price: 2, sku_number: 'TEE-M', stock: '4', active: 'true' }]);

		expect(wanted).toEqual({ options: [{ ...SIZE_M, extraPrice: undefined }], extraPrice: 2, body: { sku_number: 'TEE-M', stock: 4, active: true } });
	});

	it("given CCV's own JSON of a combination, then its options are read there", () => {
		const raw = { href: 'x', id: 5, combination: [{ attribute: { id: 1, name: 'Size' }, attribute_value: { id: 2, name: 'M' }, extra_price: 0 }], note: '' };

		expect(readWantedVariants([raw])[0]?.options).toEqual([{ ...SIZE_M, extraPrice: undefined }]);
	});

	it('given a number that is cleared on purpose, as POS Mapping says it, then CCV gets an empty text', () => {
		expect(readWantedVariants([{ options: [SIZE_M], ean_number: null }])[0]?.body).toEqual({ ean_number: '' });
	});

	it.each<[string, unknown, RegExp]>([
		['no list', { options: [SIZE_M] }, /Variants must be a list/],
		['an empty list', [], /at least one variant/],
		['no record', ['M'], /Variant 1 must be a record/],
		['no options', [{ sku_number: 'X' }], /Variant 1 has no options/],
		['an option without a value', [{ options: [{ name: 'Size', value: ' ' }] }], /Variant 1 has an option without a name or a value/],
		['an option twice', [{ options: [SIZE_M, { name: ' size', value: 'L' }] }], /Variant 1 has an option twice: Size M, size L/],
		['a variant twice', [{ options: [SIZE_M] }, { options: [{ name: 'SIZE', value: 'm' }] }], /Variant SIZE m is there twice/],
		['other options', [{ options: [SIZE_M] }, { options: [{ name: 'Colour', value: 'Red' }] }], /Variant Colour Red has other options than Size M/],
		['an unknown field', [{ options: [SIZE_M], sku: 'X' }], /Variant 1: CCV SalesPOS has no field sku here/],
		['a price that is no number', [{ options: [SIZE_M], extra_price: 'free' }], /Variant 1: extra_price must be a number/],
	])('given %s, then that is refused', (_, given, said) => {
		expect(() => readWantedVariants(given)).toThrow(said);
	});
});
