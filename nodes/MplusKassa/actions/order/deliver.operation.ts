import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import { toQuantity } from '../../../../lib/model/toQuantity';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { deliverOrder } from '../../../../lib/mplus/orders/deliverOrder';
import { findOrder } from '../../../../lib/mplus/orders/findOrder';
import { orderItem } from '../../../../lib/mplus/orders/orderItem';
import type { DeliveryPart } from '../../../../lib/mplus/orders/planDelivery';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import { numberIn, numberLocator } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { strictNumber } from '../../../shared/readItemParameters';
import { entriesIn, textIn, type Entered } from '../../../shared/entered';
import { itemFormAt } from '../../fields/itemForm';
import { orderLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [
	orderLocator('The order to deliver'),
	{
		displayName: 'Deliver',
		name: 'deliver',
		type: 'options',
		options: [
			{ name: 'All That Is Left', value: 'all' },
			{ name: 'Some Lines', value: 'lines', description: 'A workflow that runs again delivers again, as far as the order has it open: no key protects it' },
		],
		default: 'all',
	},
	{
		displayName: 'Lines',
		name: 'deliveryLines',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Line',
		default: {},
		displayOptions: { show: { deliver: ['lines'] } },
		options: [
			{
				displayName: 'Line',
				name: 'line',
				values: [
					numberLocator('Article', 'article', 'searchArticles', 'Taken from the open lines of this article'),
					{ displayName: 'Line ID', name: 'lineId', type: 'string', default: '', description: 'Instead of an article: exactly this line of the order' },
					{ displayName: 'Quantity', name: 'quantity', type: 'number', typeOptions: { numberPrecision: 6 }, default: 1 },
				],
			},
		],
	},
	{
		displayName: 'Book As',
		name: 'bookAs',
		type: 'options',
		options: [
			{ name: 'Invoice', value: 'DELIVER-ORDER-TURNOVER-TYPE-INVOICE', description: 'The till makes the invoice at once' },
			{ name: 'Packing Slip Only', value: 'none', description: 'Turnover is booked later' },
			{ name: 'Receipt', value: 'DELIVER-ORDER-TURNOVER-TYPE-RECEIPT', description: 'The till makes the receipt at once' },
		],
		default: 'none',
	},
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const deliver: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['deliver'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const parts = readParts(ctx, itemIndex);
		const bookAs = ctx.getNodeParameter('bookAs', itemIndex, 'none') as string;
		const order = await findOrder(client, saleKeyAt(ctx, 'order', 'Order', itemIndex));
		const delivered = await deliverOrder(client, { order, parts, turnoverType: bookAs === 'none' ? undefined : bookAs });
		const { packingSlipId, invoiceId, alreadyDelivered, readBack } = delivered;
		return [{ ...orderItem(delivered.order, itemFormAt(ctx, itemIndex)), ...writtenNotes({ packingSlipId, invoiceId, alreadyDelivered, readBack }) } as IDataObject];
	},
};

function readParts(ctx: IExecuteFunctions, itemIndex: number): DeliveryPart[] {
	if (ctx.getNodeParameter('deliver', itemIndex, 'all') !== 'lines') return [];
	const parts = entriesIn(ctx.getNodeParameter('deliveryLines', itemIndex, {}), 'line', 'Lines').map((entered, index) => toPart(entered, `Line ${index + 1}`));
	if (parts.length > 0) return parts;
	throw new PosError('invalid-setting', 'There is no line to deliver', { hint: 'Add a line, or deliver all that is left' });
}

function toPart({ article, lineId: id, quantity: entered }: Entered, place: string): DeliveryPart {
	const [articleNumber, lineId] = [numberIn(article, `${place}, Article`), textIn(id, `${place}, Line ID`)];
	if ((articleNumber === undefined) === (lineId === undefined)) throw new PosError('invalid-setting', `${place} needs an article or a line ID`, { hint: 'Fill in one of both' });
	const quantity = toQuantity(strictNumber(entered, `${place}, Quantity`) ?? Number.NaN);
	if (quantity) return { articleNumber, lineId, quantity };
	throw new PosError('invalid-setting', `${place}: Quantity must be a number of at most 6 decimals`);
}
