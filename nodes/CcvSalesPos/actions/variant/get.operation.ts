import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { findVariant } from '../../../../lib/ccv/variants/findVariant';
import { simplifyVariant } from '../../../../lib/ccv/variants/simplifyVariant';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { VARIANT_NAME_FIELDS, variantKeyAt } from '../../fields/variantLocators';

const properties: INodeProperties[] = [...VARIANT_NAME_FIELDS, SIMPLIFY_FIELD, optionsField(LANGUAGE_OPTION)];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['variant'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const variant = await findVariant(client, variantKeyAt(ctx, itemIndex), ctx.getInputData().length);
		return [(readSimplify(ctx, itemIndex) ? simplifyVariant(variant) : variant) as IDataObject];
	},
};
