import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { createInvoice } from '../../../../lib/mplus/invoices/createInvoice';
import { invoiceItem } from '../../../../lib/mplus/invoices/invoiceItem';
import type { Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import type { Invoice } from '../../../../lib/mplus/soap/mplusTypes.generated';
import { numberLocator, tillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { textAt } from '../../../shared/readItemParameters';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import type { Entered } from '../../../shared/entered';
import { itemFormAt } from '../../fields/itemForm';
import { linesField, readLines } from '../../fields/orderLines';
import { headerCollection, readHeader } from '../../fields/saleHeader';
import { shownForFields } from '../../../shared/specify';
import { readSale, specifySale } from '../../fields/specifySale';

const EXAMPLE = '{"extInvoiceId": "INV-0001", "relationNumber": 1042, "financialBranchNumber": 1, "lineList": {"line": [{"articleNumber": 14, "data": {"quantity": 1, "price": 19.95}}]}}';

const properties: INodeProperties[] = [
	...specifySale('Invoice', EXAMPLE),
	...[
		numberLocator('Customer', 'customer', 'searchRelations', 'The customer: a relation of the till. The till always needs one.'),
		numberLocator('Branch', 'branch', 'searchBranches', 'The branch whose turnover and stock it is'),
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string' as const,
			default: '',
			placeholder: 'e.g. INV-0001',
			description: 'ID of the invoice elsewhere. Only with it an invoice cannot be made twice by a workflow that runs again for the same: the till has no other protection.',
		},
		linesField('Lines', 'What was sold'),
		headerCollection('Additional Fields', 'additionalFields', ['customer', 'branch', 'deliveryDate', 'deliveryMethod', 'orderType']),
	].map(shownForFields),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const create: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const given = readSale<Invoice>(ctx, itemIndex, 'Invoice', () => readFields(ctx, itemIndex));
		const { invoice, alreadyExisted, differs, dropped, readBack } = await createInvoice(client, given, form.zone);
		return [{ ...invoiceItem(invoice, form), ...writtenNotes({ alreadyExisted, differs, dropped, readBack }) } as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number): Item {
	const header = readHeader(ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered);
	return withoutAbsent({
		...header,
		extInvoiceId: textAt(ctx, 'externalId', itemIndex),
		relationNumber: tillNumberAt(ctx, 'customer', 'Customer', itemIndex),
		financialBranchNumber: tillNumberAt(ctx, 'branch', 'Branch', itemIndex),
		lineList: { line: readLines(ctx, header.vatMethod === 'VAT-METHOD-EXCLUSIVE', itemIndex) },
	});
}
