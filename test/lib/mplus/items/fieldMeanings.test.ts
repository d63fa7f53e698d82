import { fieldMeanings } from '../../../../lib/mplus/items/fieldMeanings';
import { operationNames, operationSpec, typeSpec, type StructSpec } from '../../../../lib/mplus/soap/mplusTable';
import { structsOf } from '../soap/structsOf';

/** Numbers whose name speaks of money and that the official client leaves as they are: not one is in a record this package shows. */
const NOT_MONEY = /discount(Percentage|Group)|turnoverGroup|priceGroup|pricegroup|salesPriceNumber|points|sync|limit|total(Lines|Minutes|Records|Quantity)/i;
/** What they are is not documented, or their name says cents. */
const LEFT = ['EftTransactionDetails.amountCents: long', 'LineData.pricePerQuantity: int', 'PriceGroup.minimumAmount: int', 'SalesPrice.minimumAmount: int', 'WebhookExternalDiscount.discountAmount: int'];
const SHOWN = ['Order', 'Invoice', 'Receipt', 'Proposal', 'PackingSlip', 'Relation', 'Product', 'ArticleStock', 'ArticleStockHistory'];

function typesOf(roots: string[]): StructSpec[] {
	const found = new Map<string, StructSpec>();
	for (const root of roots) structsOf(typeSpec(root), found);
	return [...found.values()];
}

describe('given the types of the records that are shown', () => {
	it('when a whole number is named after an amount or price, then it is money or a quantity', () => {
		const left = typesOf(SHOWN).flatMap((struct) =>
			struct.fields
				.filter(({ name, kind }) => (kind === 'long' || kind === 'int') && /amount|price(?!Type)|balance/i.test(name) && !NOT_MONEY.test(name))
				.filter(({ name }) => fieldMeanings(struct).get(name)?.kind === 'plain')
				.map(({ name, kind }) => `${struct.typeName}.${name}: ${kind}`),
		);

		expect([...new Set(left)].sort()).toEqual(LEFT);
	});

	it('when a field says how many decimals, then a quantity takes it', () => {
		const left = typesOf(SHOWN).flatMap((struct) =>
			struct.fields.filter(({ name, kind }) => kind === 'int' && /decimalplaces/i.test(name) && fieldMeanings(struct).get(name)?.kind !== 'decimals').map(({ name }) => `${struct.typeName}.${name}`),
		);

		expect(left).toEqual([]);
	});
});

describe('given any operation', () => {
	it('then no quantity is money, and none loses its decimals', () => {
		const structs = new Map<string, StructSpec>();
		for (const name of operationNames()) structsOf(operationSpec(name)!.response, structs);
		for (const struct of structs.values()) {
			const meanings = fieldMeanings(struct);
			for (const meaning of meanings.values()) {
				if (meaning.kind === 'quantity') expect(meanings.get(meaning.decimalsField)).toMatchObject({ kind: 'decimals' });
			}
		}
	});
});
