import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { simplifyVariant } from '../../../../lib/ccv/variants/simplifyVariant';
import { updateVariant } from '../../../../lib/ccv/variants/updateVariant';
import { variantBody } from '../../../../lib/ccv/variants/variantBody';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, specifyFields } from '../../../shared/specify';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { readVariantFields, VARIANT_FIELDS } from '../../fields/variantFields';
import { VARIANT_NAME_FIELDS, variantKeyAt } from '../../fields/variantLocators';

const JSON_FIELD = { displayName: 'Variant (JSON)', name: 'variantJson', description: 'Fields as Variant: Get returns them, for example {"stock": 5, "sku_number": "TEE-RED-M"}. Those that CCV only shows are left out.' };

const properties: INodeProperties[] = [
	...VARIANT_NAME_FIELDS,
	...specifyFields(JSON_FIELD),
	shownForFields(VARIANT_FIELDS),
	SIMPLIFY_FIELD,
	optionsField(LANGUAGE_OPTION),
];

export const update: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['variant'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const body = variantBody(readSpecified(ctx, itemIndex, JSON_FIELD, () => readVariantFields(ctx, itemIndex)), 'Variant');
		const { variant, changed, notTaken, readBack } = await updateVariant(client, variantKeyAt(ctx, itemIndex), body, ctx.getInputData().length);
		return [{ ...(readSimplify(ctx, itemIndex) ? simplifyVariant(variant) : variant), changed, ...(notTaken && { notTaken }), ...(readBack === false && { readBack }) } as IDataObject];
	},
};
