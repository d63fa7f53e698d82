import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findOrder } from '../../../../lib/mplus/orders/findOrder';
import { orderItem } from '../../../../lib/mplus/orders/orderItem';
import { payOrder } from '../../../../lib/mplus/orders/payOrder';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { textAt } from '../../../shared/readItemParameters';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { executionSeed } from '../../fields/executionSeed';
import { itemFormAt } from '../../fields/itemForm';
import { paymentsField, readPayments } from '../../fields/payments';
import { orderLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [
	orderLocator('The order to pay'),
	{
		displayName: 'Payment',
		name: 'payment',
		type: 'options',
		options: [
			{ name: 'Deposit', value: 'deposit', description: 'Books a prepayment; the order stays open' },
			{ name: 'In Full', value: 'full', description: 'Pays all that is left, delivers and invoices the order' },
		],
		default: 'deposit',
	},
	paymentsField('Left empty it is all that is left to pay'),
	{
		displayName: 'Payment Reference',
		name: 'paymentReference',
		type: 'string',
		default: '',
		placeholder: 'e.g. tr_7UhSN1zuXS',
		description: 'What the payment is known by elsewhere. The till books a payment with the same reference on the same order once, however often this runs; without one only Retry On Fail cannot double it.',
	},
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const pay: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['pay'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const prepay = ctx.getNodeParameter('payment', itemIndex, 'deposit') !== 'full';
		const payments = readPayments(ctx, itemIndex);
		const reference = textAt(ctx, 'paymentReference', itemIndex);
		const order = await findOrder(client, saleKeyAt(ctx, 'order', 'Order', itemIndex));
		const keySeed = reference === undefined ? executionSeed(ctx, itemIndex, { prepay, payments }) : `reference|${reference}`;
		const paid = await payOrder(client, { order, prepay, payments, keySeed });
		const { invoiceId, alreadyPaid, differs, readBack } = paid;
		return [{ ...orderItem(paid.order, itemFormAt(ctx, itemIndex)), ...writtenNotes({ invoiceId, alreadyPaid, differs, readBack }) } as IDataObject];
	},
};
