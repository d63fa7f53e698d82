import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findProposal } from '../../../../lib/mplus/proposals/findProposal';
import { proposalItem } from '../../../../lib/mplus/proposals/proposalItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { proposalLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [proposalLocator('The proposal to read'), SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['proposal'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const proposal = await findProposal(client, saleKeyAt(ctx, 'proposal', 'Proposal', itemIndex));
		return [proposalItem(proposal, itemFormAt(ctx, itemIndex)) as IDataObject];
	},
};
