import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { listProposals } from '../../../../lib/mplus/proposals/listProposals';
import { proposalItem } from '../../../../lib/mplus/proposals/proposalItem';
import { LIST_FIELDS } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { chosenIn, filtersAt, filtersField, INCLUDE_LINES_OPTION, readSaleFilters } from '../../fields/saleFilters';

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField({
		displayName: 'State',
		name: 'states',
		type: 'multiOptions',
		options: [
			{ name: 'Became Invoice', value: 'PROPOSAL-STATE-INVOICE' },
			{ name: 'Became Order', value: 'PROPOSAL-STATE-ORDER' },
			{ name: 'Cancelled', value: 'PROPOSAL-STATE-CANCELLED' },
			{ name: 'Outstanding', value: 'PROPOSAL-STATE-OUTSTANDING' },
		],
		default: [],
	}),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_LINES_OPTION, TIMEZONE_OPTION),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['proposal'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const proposals = await listProposals(client, { ...readSaleFilters(ctx, itemIndex), states: chosenIn(filtersAt(ctx, itemIndex).states) }, form.zone);
		return proposals.map((proposal) => proposalItem(proposal, form) as IDataObject);
	},
};
