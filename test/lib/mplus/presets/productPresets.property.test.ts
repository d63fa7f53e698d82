import fc from 'fast-check';

import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { productItem, type ProductItem } from '../../../../lib/model/ProductItem';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { mplusProductPreset } from '../../../../lib/mplus/presets/mplusProductPreset';
import { NOT_CARRIED } from '../../../../lib/mplus/presets/notCarried';
import { toMplusProductPreset } from '../../../../lib/mplus/presets/toMplusProductPreset';
import { cents, optional, someText } from './anyAddress';
import { anyFeatures, customFieldLists } from './anyFeatures';
import { vatPercentages } from './anyOrder';
import { throughTheWire } from './onTheWire';
import { without } from './without';

const settings = { sku: 'pluNumber' } as const;
const read = (record: unknown) => mapRecord(mplusProductPreset(settings), record) as ProductItem;
const write = (record: unknown) => mapRecord(toMplusProductPreset(settings), record) as Record<string, unknown>;

const articleNumber = fc.integer({ min: 1, max: 10 ** 12 });
const flags = { active: optional(fc.boolean()), discontinued: optional(fc.boolean()) };
const prices = { purchasePrice: optional(cents()), priceIncl: optional(cents()), priceExcl: optional(cents()), vatCode: optional(fc.nat({ max: 9 })), turnoverGroup: optional(fc.nat({ max: 999 })) };
const optionSets = fc.uniqueArray(fc.record({ size: fc.constantFrom('S', 'M', 'XL', '42'), colour: fc.constantFrom('Red', 'Blå') }, { requiredKeys: [] }).filter((set) => Object.keys(set).length > 0), { minLength: 1, maxLength: 5, selector: (set) => `${set.size}/${set.colour}` });

const anyArticle = fc.record({
	articleNumber,
	pluNumber: optional(fc.constantFrom('TIE', '00123', 'a b')),
	extArticleId: optional(fc.constantFrom('shop-1', 'ccv-90210-501')),
	description: someText,
	barcode: optional(fc.constant('8712345678901')),
	...{ brandName: optional(someText), unit: optional(fc.constant('kg')), webshop: optional(fc.boolean()), stockArticle: optional(fc.boolean()) },
	vatPercentage: optional(fc.constantFrom(21, 9, 0, 550)),
	...flags,
	...prices,
	customFieldList: optional(customFieldLists),
});

const anyProduct = fc
	.record({ productNumber: articleNumber, description: someText, extraText: optional(someText), groupNumbers: optional(fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 3 })), sets: fc.oneof(fc.constant([{}]), optionSets) })
	.chain(({ sets, ...product }) => fc.array(anyArticle, { minLength: sets.length, maxLength: sets.length }).map((articles) => withoutAbsent({ ...product, articleList: { article: articles.map((article, index) => withoutAbsent({ ...article, ...sets[index] })) } })));

const sold = {
	sku: fc.constantFrom('TIE', '00123', '14', 'é&<'),
	label: optional(someText),
	ean: optional(fc.constant('8712345678901')),
	vatPercentage: optional(vatPercentages),
	...{ brand: optional(someText), unit: optional(fc.constant('kg')), stockManaged: optional(fc.boolean()), online: optional(fc.boolean()) },
	...flags,
	...prices,
	features: optional(anyFeatures),
};
const shared = { name: fc.constantFrom('Tie', 'Häti'), description: optional(someText), categories: optional(fc.array(fc.record({ groupNumber: fc.nat({ max: 99 }) }), { minLength: 1, maxLength: 2 })) };
const source = { system: 'ccv', shop: '90210', id: '77', number: 'TIE' };
const anyWebProduct: fc.Arbitrary<ProductItem> = fc.oneof(
	fc.record({ ...shared, ...sold }).map((product) => withoutAbsent({ source, type: 'simple' as const, ...product })),
	fc.tuple(fc.record(shared), optionSets).chain(([product, sets]) =>
		fc.array(fc.record({ id: fc.uuid(), ...sold }), { minLength: sets.length, maxLength: sets.length }).map((variants) =>
			withoutAbsent({ source, type: 'configurable' as const, ...product, variants: variants.map((variant, index) => withoutAbsent({ ...variant, options: optionsOf(sets[index]) })) }),
		),
	),
);

const optionsOf = (set: { size?: string; colour?: string } = {}) => (['size', 'colour'] as const).flatMap((name) => (set[name] === undefined ? [] : [{ name, value: set[name] }]));

describe('given any product of the till', () => {
	it('when it is mapped to a neutral product and back, then every carried field is as it was', () => {
		fc.assert(
			fc.property(anyProduct, (product) => {
				const noise = { syncMarker: 9, sortOrderGroupList: { sortOrderGroup: [] } };
				const neutral = read({ ...product, ...noise });

				expect(productItem.parse(neutral)).toEqual(neutral);
				expect(throughTheWire('Product', write(neutral))).toEqual(product);
			}),
			{ numRuns: 300, seed: 31 },
		);
	});
});

describe('given any neutral product of the webshop', () => {
	it('when it goes into the till and is read back, then it is the same but for what is listed', () => {
		const lost = NOT_CARRIED.product.map(({ field }) => field);

		fc.assert(
			fc.property(anyWebProduct, (product) => {
				const back = read(withNumbers(throughTheWire('Product', write(product))));

				expect(back.source).toEqual({ system: 'mplus', shop: 'till', id: '15', number: '15' });
				expect(back.origin).toBe(product.type === 'simple' ? 'ccv-90210-77' : `ccv-90210-77-${product.variants[0]?.id}`);
				expect(without(back, [...lost, ...ADDED])).toEqual(without(product, [...lost, 'source']));
			}),
			{ numRuns: 300, seed: 32 },
		);
	});
});

/** What the till gives a new product. */
const ADDED = ['source', 'origin', 'articleNumber', 'externalId', 'variants.articleNumber', 'variants.externalId'];

function withNumbers(product: Record<string, unknown>) {
	const { article } = product.articleList as { article: object[] };
	return { ...product, productNumber: 15, articleList: { article: article.map((each, index) => ({ ...each, articleNumber: 1015 + index })) } };
}
