import fc from 'fast-check';

import { optionKey, optionPrices } from '../../../../lib/ccv/variants/optionPrices';
import { readWantedVariants } from '../../../../lib/ccv/variants/WantedVariant';

const variant = (size: string, colour: string, price?: number) => ({ options: [{ name: 'Size', value: size }, { name: 'Colour', value: colour }], ...(price !== undefined && { extra_price: price }) });
const pricesOf = (variants: object[]): Map<string, number> => optionPrices(readWantedVariants(variants));

describe('what options add to the price', () => {
	it('given no extra prices, then nothing is said of any', () => {
		expect(pricesOf([variant('S', 'Red'), variant('M', 'Red')]).size).toBe(0);
	});

	it('given extra prices of options, then those are taken as they are', () => {
		const prices = pricesOf([{ options: [{ name: 'Size', value: 'S', extra_price: '1.5' }, { name: 'Colour', value: 'Red' }] }]);

		expect([...prices]).toEqual([[optionKey({ name: 'size', value: 's ' }), 1.5]]);
	});

	it('given extra prices of variants with one option, then each value has that of its variant', () => {
		const prices = pricesOf([{ options: [{ name: 'Size', value: 'S' }], extra_price: 0 }, { options: [{ name: 'Size', value: 'M' }], netto_extra_price: -2.5 }]);

		expect([...prices.values()]).toEqual([0, -2.5]);
	});

	it('given any prices of sizes, colours and materials, when only their sums are known, then what is found makes the same sums', () => {
		const cents = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(cents, cents, cents, (sizes, colours, materials) => {
				const variants = sizes.flatMap((size, s) => colours.flatMap((colour, c) => materials.map((material, m) => ({
					options: [{ name: 'Size', value: `s${s}` }, { name: 'Colour', value: `c${c}` }, { name: 'Material', value: `m${m}` }],
					extra_price: (size + colour + material) / 100,
				}))));
				const prices = pricesOf(variants);
				for (const { options, extra_price: price } of variants) expect(options.reduce((sum, option) => sum + Math.round((prices.get(optionKey(option)) ?? NaN) * 100), 0)).toBe(Math.round(price * 100));
			}),
		);
	});

	it('given values that the product has a price of already, then these stay, since they count in other variants too', () => {
		const known = new Map([[optionKey({ name: 'Colour', value: 'Red' }), 2]]);

		expect(Object.fromEntries(optionPrices(readWantedVariants([variant('XL', 'red', 5), variant('XL', 'Blue', 6)]), known))).toEqual({
			[optionKey({ name: 'Size', value: 'XL' })]: 3,
			[optionKey({ name: 'Colour', value: 'Red' })]: 2,
			[optionKey({ name: 'Colour', value: 'Blue' })]: 3,
		});
	});

	it.each([
		['a price that is no sum', [variant('S', 'Red', 0), variant('M', 'Red', 1), variant('S', 'Blue', 2), variant('M', 'Blue', 4)], /The extra price 4 of Size M, Colour Blue is not the sum/],
		['two prices of one value', [{ options: [{ name: 'Size', value: 'S', extra_price: 1 }, { name: 'Colour', value: 'Red' }] }, { options: [{ name: 'Size', value: 's', extra_price: 2 }, { name: 'Colour', value: 'Blue' }] }], /Size s has two extra prices, 1 and 2/],
	])('given %s, then that is refused', (_, variants, said) => {
		expect(() => pricesOf(variants)).toThrow(said);
	});
});
