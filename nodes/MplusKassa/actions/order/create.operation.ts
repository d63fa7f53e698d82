import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import type { Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { createOrder, type NewOrder } from '../../../../lib/mplus/orders/createOrder';
import { orderItem } from '../../../../lib/mplus/orders/orderItem';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import { numberLocator, tillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { textAt } from '../../../shared/readItemParameters';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import type { Entered } from '../../../shared/entered';
import { executionSeed } from '../../fields/executionSeed';
import { itemFormAt } from '../../fields/itemForm';
import { linesField, readLines } from '../../fields/orderLines';
import { paymentsField, readPayments } from '../../fields/payments';
import { headerCollection, readHeader } from '../../fields/saleHeader';
import { shownForFields } from '../../../shared/specify';
import { readSale, specifySale } from '../../fields/specifySale';

const EXAMPLE = '{"extOrderId": "shop-1001", "relationNumber": 1042, "financialBranchNumber": 1, "lineList": {"line": [{"articleNumber": 14, "data": {"quantity": 2, "price": 19.95}}]}}';

const properties: INodeProperties[] = [
	...specifySale('Order', EXAMPLE),
	...[
		numberLocator('Customer', 'customer', 'searchRelations', 'The customer: a relation of the till. The till always needs one.'),
		numberLocator('Branch', 'branch', 'searchBranches', 'The branch whose turnover and stock it is'),
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string' as const,
			default: '',
			placeholder: 'e.g. shop-1001',
			description: 'ID of the order elsewhere, unique for ever. With it the order is created once, however often this runs; without it only Retry On Fail cannot double it.',
		},
		linesField('Lines', 'What was sold. Shipping and discounts are lines with an article of their own.'),
		headerCollection('Additional Fields', 'additionalFields', ['customer', 'branch', 'dueDate']),
	].map(shownForFields),
	{
		displayName: 'Payment',
		name: 'payment',
		type: 'options',
		options: [
			{ name: 'Deposit', value: 'deposit', description: 'Books a prepayment; the order stays open' },
			{ name: 'In Full', value: 'full', description: 'Pays, delivers and invoices the order at once' },
			{ name: 'None', value: 'none' },
		],
		default: 'none',
		description: 'Whether the order is paid as it is created. Needs service version 60 of the till.',
	},
	paymentsField('Amount of the payment', { payment: ['deposit', 'full'] }),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const create: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const order = readSale<NewOrder['order']>(ctx, itemIndex, 'Order', () => readFields(ctx, itemIndex));
		const payment = readPayment(ctx, itemIndex);
		const created = await createOrder(client, { order, payment, zone: form.zone, keySeed: executionSeed(ctx, itemIndex, { order, payment }) });
		const { orderId, alreadyExisted, queued, invoiceId, differs, dropped, readBack } = created;
		const shown = created.order ? orderItem(created.order, form) : { orderId, [form.simplify ? 'externalOrderId' : 'extOrderId']: order.extOrderId };
		return [{ ...shown, ...writtenNotes({ alreadyExisted, queued, invoiceId, differs, dropped, readBack }) } as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number): Item {
	const header = readHeader(ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered);
	return withoutAbsent({
		...header,
		extOrderId: textAt(ctx, 'externalId', itemIndex),
		relationNumber: tillNumberAt(ctx, 'customer', 'Customer', itemIndex),
		financialBranchNumber: tillNumberAt(ctx, 'branch', 'Branch', itemIndex),
		lineList: { line: readLines(ctx, header.vatMethod === 'VAT-METHOD-EXCLUSIVE', itemIndex) },
	});
}

function readPayment(ctx: IExecuteFunctions, itemIndex: number): NewOrder['payment'] {
	const kind = ctx.getNodeParameter('payment', itemIndex, 'none') as string;
	if (kind === 'none') return undefined;
	const payments = readPayments(ctx, itemIndex).map(({ method, amountCents }, index) => {
		if (amountCents !== undefined) return { method, amount: amountCents };
		throw new PosError('invalid-setting', `Payment ${index + 1} has no amount`, { hint: 'Enter the amount: what the till makes of the order is not known before it is created' });
	});
	if (payments.length === 0) throw new PosError('invalid-setting', 'The order is to be paid, but there is no payment', { hint: 'Add a payment, or set Payment to None' });
	return { prepay: kind !== 'full', payments };
}
