import fc from 'fast-check';

import { fromCents } from '../../../../lib/model/fromCents';
import type { ProductItem } from '../../../../lib/model/ProductItem';
import { toCents } from '../../../../lib/model/toCents';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { cents, optional, someText } from '../../mplus/presets/anyAddress';
import { anyFeatures } from '../../mplus/presets/anyFeatures';

/** What CCV has of a product or each of its variants, and what it has not. */
const sold = {
	ean: optional(fc.constant('8712345678901')),
	active: optional(fc.boolean()),
	...{ label: optional(someText), articleNumber: optional(fc.integer({ min: 1 })), vatCode: optional(fc.nat()), turnoverGroup: optional(fc.nat()), externalId: optional(fc.constant('x')), online: optional(fc.boolean()), discontinued: optional(fc.boolean()), features: optional(anyFeatures) },
};

/** What CCV has once for a product and its variants. */
const alike = fc.record({
	vatPercentage: fc.constantFrom(21, 9, 0),
	stockManaged: optional(fc.boolean()),
	...{ purchasePrice: optional(cents(1)), brand: optional(someText), unit: optional(fc.constantFrom('kg', 'stuk')) },
});

const shared = { name: someText, description: optional(someText), categories: optional(fc.constant<Array<{ groupNumber: number }>>([{ groupNumber: 3 }])) };
const source = { system: 'mplus', shop: 'till', id: '14', number: '14' };
const priced = (incl: boolean, price: number) => (incl ? { priceIncl: price } : { priceExcl: price });

const anySimple = (incl: boolean): fc.Arbitrary<ProductItem> =>
	fc
		.tuple(fc.record(shared), fc.record({ sku: fc.constantFrom('TIE', '00123', 'é&<'), ...sold }), alike, cents())
		.map(([product, own, all, price]) => withoutAbsent({ source, type: 'simple' as const, ...product, ...own, ...all, ...priced(incl, price) }));

/** Variants of each size in each colour; a size may cost more. */
const anyConfigurable = (incl: boolean): fc.Arbitrary<ProductItem> =>
	fc
		.record({
			product: fc.record(shared),
			all: alike,
			base: cents(),
			sizes: fc.uniqueArray(fc.record({ value: fc.constantFrom('S', 'M', 'XL'), extra: cents(-500, 500) }), { minLength: 1, maxLength: 3, selector: ({ value }) => value }),
			colours: fc.uniqueArray(fc.constantFrom('Red', 'Blå', 'É'), { maxLength: 2 }),
		})
		.chain(({ product, all, base, sizes, colours }) => {
			const sets = sizes.flatMap(({ value, extra }) => (colours.length > 0 ? colours : [undefined]).map((colour) => ({ extra, options: [{ name: 'Size', value }, ...(colour === undefined ? [] : [{ name: 'Colour', value: colour }])] })));
			return fc.array(fc.record(sold), { minLength: sets.length, maxLength: sets.length }).map((owns): ProductItem => {
				const variants = owns.map((own, index) => {
					const { extra = 0, options = [] } = sets[index] ?? {};
					const price = fromCents((toCents(base) ?? 0) + (toCents(extra) ?? 0));
					return withoutAbsent({ id: String(index), sku: `SKU-${index}`, ...own, ...all, ...priced(incl, price), options });
				});
				return withoutAbsent({ source, type: 'configurable' as const, ...product, variants });
			});
		});

export const anyProduct = (incl: boolean): fc.Arbitrary<ProductItem> => fc.oneof(anySimple(incl), anyConfigurable(incl));
