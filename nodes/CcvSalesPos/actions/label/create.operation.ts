import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { createLabel } from '../../../../lib/ccv/labels/createLabel';
import { ensuredItem } from '../../../../lib/ccv/named/ensuredItem';
import type { ItemOperation } from '../../../shared/Operation';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

const properties: INodeProperties[] = [
	{ displayName: 'Name', name: 'name', type: 'string', default: '', required: true, placeholder: 'e.g. Booked in MplusKASSA', description: 'Text that shows over the image (tooltip). A label with it is returned as it is, instead of made twice; capitals and spaces around it do not count.' },
	{ displayName: 'Image URL', name: 'imageUrl', type: 'string', default: '', required: true, placeholder: 'e.g. https://example.com/label.png', description: 'Address of the image, which CCV shows in 16 by 16 pixels' },
	{ displayName: 'Show on Orders', name: 'showOnOrders', type: 'boolean', default: true, description: 'Whether the list of orders can be filtered by it' },
	{ displayName: 'Show on Invoices', name: 'showOnInvoices', type: 'boolean', default: false, description: 'Whether the list of invoices can be filtered by it' },
	{ displayName: 'Show on Products', name: 'showOnProducts', type: 'boolean', default: false, description: 'Whether the list of products can be filtered by it' },
	SIMPLIFY_FIELD,
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['label'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const isOn = (name: string, standard: boolean) => ctx.getNodeParameter(name, itemIndex, standard) === true;
		const ensured = await createLabel(client, {
			name: requiredTextAt(ctx, 'name', 'Name', itemIndex),
			imageUrl: requiredTextAt(ctx, 'imageUrl', 'Image URL', itemIndex),
			on: { orders: isOn('showOnOrders', true), invoices: isOn('showOnInvoices', false), products: isOn('showOnProducts', false) },
		});
		return [ensuredItem(ensured, readSimplify(ctx, itemIndex)) as IDataObject];
	},
};
