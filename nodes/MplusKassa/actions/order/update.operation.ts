import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findOrder } from '../../../../lib/mplus/orders/findOrder';
import { orderItem } from '../../../../lib/mplus/orders/orderItem';
import type { OrderChanges } from '../../../../lib/mplus/orders/planUpdate';
import { updateOrder } from '../../../../lib/mplus/orders/updateOrder';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import type { Order } from '../../../../lib/mplus/soap/mplusTypes.generated';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import type { Entered } from '../../../shared/entered';
import { itemFormAt } from '../../fields/itemForm';
import { linesField, readLines } from '../../fields/orderLines';
import { headerCollection, readHeader } from '../../fields/saleHeader';
import { orderLocator, saleKeyAt } from '../../fields/saleLocators';
import { shownForFields } from '../../../shared/specify';
import { readSale, specifySale } from '../../fields/specifySale';

const properties: INodeProperties[] = [
	orderLocator('The order to change'),
	...specifySale('Order', '{"reference": "Call first", "deliveryDate": "2026-08-01"}. What is not in it stays; a lineList holds all lines of the order.'),
	...[
		headerCollection('Update Fields', 'updateFields', ['dueDate']),
		{
			displayName: 'Change Lines',
			name: 'linesMode',
			type: 'options' as const,
			options: [
				{ name: 'Add', value: 'add', description: 'The lines come after those of the order; a workflow that runs again adds them again: no key protects them' },
				{ name: 'Keep', value: 'keep', description: 'The lines stay as they are' },
				{ name: 'Replace', value: 'replace', description: 'The lines are all that the order has then; a line of an article it has already is changed' },
			],
			default: 'keep',
		},
	].map(shownForFields),
	{ ...linesField('Lines', 'What is added, or all lines of the order', true), displayOptions: { show: { specify: ['fields'], linesMode: ['add', 'replace'] } } },
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const update: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const stored = await findOrder(client, saleKeyAt(ctx, 'order', 'Order', itemIndex));
		const { order, changed, queued, differs, dropped, readBack } = await updateOrder(client, stored, readChanges(ctx, itemIndex, stored.vatMethod));
		return [{ ...orderItem(order, form), ...writtenNotes({ changed, queued, differs, dropped, readBack }) } as IDataObject];
	},
};

function readChanges(ctx: IExecuteFunctions, itemIndex: number, storedVatMethod: string | undefined): OrderChanges {
	const { lineList, ...header } = readSale<Partial<Order>>(ctx, itemIndex, 'Order', () => readFields(ctx, itemIndex, storedVatMethod));
	const adds = ctx.getNodeParameter('specify', itemIndex, 'fields') !== 'json' && ctx.getNodeParameter('linesMode', itemIndex, 'keep') === 'add';
	return { header, lines: lineList ? { mode: adds ? 'add' : 'replace', lines: lineList.line ?? [] } : undefined };
}

function readFields(ctx: IExecuteFunctions, itemIndex: number, storedVatMethod: string | undefined): Item {
	const header = readHeader(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered, true);
	if (ctx.getNodeParameter('linesMode', itemIndex, 'keep') === 'keep') return header;
	return { ...header, lineList: { line: readLines(ctx, (header.vatMethod ?? storedVatMethod) === 'VAT-METHOD-EXCLUSIVE', itemIndex) } };
}
