import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { Item } from '../../../lib/mplus/items/toItem';
import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { numberIn, numberLocator } from '../../shared/numberLocator';
import { strictNumber } from '../../shared/readItemParameters';
import { entriesIn, textIn, type Entered } from '../../shared/entered';

const LINE_FIELDS: INodeProperties[] = [
	numberLocator('Article', 'article', 'searchArticles', 'The article of the line'),
	{ displayName: 'Quantity', name: 'quantity', type: 'number', typeOptions: { numberPrecision: 6 }, default: 1, description: 'Negative for a return' },
	{
		displayName: 'Price',
		name: 'price',
		type: 'string',
		default: '',
		placeholder: 'e.g. 19.95',
		description: 'Of one piece, with VAT unless VAT Method is Exclusive. Left empty the till takes the price of the article.',
	},
	{ displayName: 'Discount Percentage', name: 'discountPercentage', type: 'string', default: '', placeholder: 'e.g. 10', description: 'In whole percent' },
	{ displayName: 'Discount Amount', name: 'discountAmount', type: 'string', default: '', placeholder: 'e.g. 2.50', description: 'Instead of a percentage. Like the price with VAT unless VAT Method is Exclusive.' },
	{ displayName: 'Text', name: 'text', type: 'string', default: '', description: 'Left empty the till takes the description of the article' },
	numberLocator('VAT Code', 'vatCode', 'searchVatCodes', 'Left empty the till takes the one of the article'),
	{ displayName: 'Line ID', name: 'lineId', type: 'string', default: '', description: 'Of a line that the record has already. Only for an update.' },
];

/** The lines of an order or invoice; an update may name a line that is there. */
export function linesField(displayName: string, description: string, withLineIds = false): INodeProperties {
	return {
		displayName,
		name: 'lines',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Line',
		default: {},
		description,
		options: [{ displayName: 'Line', name: 'line', values: LINE_FIELDS.filter(({ name }) => withLineIds || name !== 'lineId') }],
	};
}

/** Lines in the form of an item. Prices are with VAT unless the record counts it apart. */
export function readLines(ctx: IExecuteFunctions, isExclusive: boolean, itemIndex: number): Item[] {
	return entriesIn(ctx.getNodeParameter('lines', itemIndex, {}), 'line', 'Lines').map((entered, index) => toLine(entered, isExclusive, `Line ${index + 1}`));
}

function toLine(entered: Entered, isExclusive: boolean, place: string): Item {
	const articleNumber = numberIn(entered.article, `${place}, Article`);
	if (articleNumber === undefined) throw new PosError('invalid-setting', `${place} has no article`, { hint: 'Choose the article from the list, or enter its number' });
	const quantity = strictNumber(entered.quantity, `${place}, Quantity`);
	if (quantity === undefined) throw new PosError('invalid-setting', `${place} has no quantity`);
	const price = strictNumber(entered.price, `${place}, Price`);
	const discountPercentage = strictNumber(entered.discountPercentage, `${place}, Discount Percentage`);
	const discountAmount = strictNumber(entered.discountAmount, `${place}, Discount Amount`);
	if (discountPercentage !== undefined && discountAmount !== undefined) throw new PosError('invalid-setting', `${place} has a discount in percent and one as an amount`, { hint: 'Fill in one of both' });
	return withoutAbsent({
		lineId: textIn(entered.lineId, `${place}, Line ID`),
		articleNumber,
		text: textIn(entered.text, `${place}, Text`),
		data: withoutAbsent({
			quantity,
			[isExclusive ? 'priceExcl' : 'price']: price,
			discountPercentage,
			[isExclusive ? 'discountAmountExcl' : 'discountAmount']: discountAmount,
			vatCode: numberIn(entered.vatCode, `${place}, VAT Code`),
		}),
	});
}
