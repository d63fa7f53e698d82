import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { demandParent } from '../../../../lib/ccv/variants/demandParent';
import { readVariants } from '../../../../lib/ccv/variants/readVariants';
import { simplifyVariant } from '../../../../lib/ccv/variants/simplifyVariant';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { parentKeyAt, VARIANT_PRODUCT } from '../../fields/variantLocators';

const properties: INodeProperties[] = [VARIANT_PRODUCT, ...LIST_FIELDS, SIMPLIFY_FIELD, optionsField(LANGUAGE_OPTION)];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['variant'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const [key, simplify] = [parentKeyAt(ctx, itemIndex), readSimplify(ctx, itemIndex)];
		const productId = key.by === 'id' ? key.id : Number((await demandParent(client, key)).id);
		const variants = (await readVariants(client, productId)).slice(0, readLimit(ctx, itemIndex));
		return variants.map((variant) => (simplify ? simplifyVariant(variant) : variant) as IDataObject);
	},
};
