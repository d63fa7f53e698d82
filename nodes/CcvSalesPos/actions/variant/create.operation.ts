import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { createdVariantsItem } from '../../../../lib/ccv/variants/createdVariantsItem';
import { createVariants } from '../../../../lib/ccv/variants/createVariants';
import { demandParent } from '../../../../lib/ccv/variants/demandParent';
import { readWantedVariants } from '../../../../lib/ccv/variants/WantedVariant';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { listJsonAt } from '../../fields/listJson';
import { parentKeyAt, VARIANT_PRODUCT } from '../../fields/variantLocators';
import { ATTRIBUTE_NAME, ATTRIBUTE_TYPE_OPTION, CREATE_NOTICE, DEACTIVATE_OPTION, OVERWRITE_STOCK_OPTION, SPECIFY_VARIANTS, VARIANT_ROWS } from './createFields';

const properties: INodeProperties[] = [
	CREATE_NOTICE,
	VARIANT_PRODUCT,
	...SPECIFY_VARIANTS,
	ATTRIBUTE_NAME,
	VARIANT_ROWS,
	SIMPLIFY_FIELD,
	optionsField(ATTRIBUTE_TYPE_OPTION, DEACTIVATE_OPTION, LANGUAGE_OPTION, OVERWRITE_STOCK_OPTION),
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['variant'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const wanted = readWantedVariants(readGiven(ctx, itemIndex));
		const settings = { attributeType: String(readOption(ctx, 'attributeType', itemIndex) ?? 'option_menu_required'), deactivateOthers: readOption(ctx, 'deactivateOthers', itemIndex) !== false, overwritesStock: readOption(ctx, 'overwriteStock', itemIndex) === true };
		const product = await demandParent(client, parentKeyAt(ctx, itemIndex));
		const created = await createVariants(client, product, wanted, settings);
		return [createdVariantsItem(Number(product.id), created, readSimplify(ctx, itemIndex)) as IDataObject];
	},
};

function readGiven(ctx: IExecuteFunctions, itemIndex: number): unknown[] {
	if (ctx.getNodeParameter('specify', itemIndex, 'fields') === 'json') return listJsonAt(ctx, 'variantsJson', 'Variants (JSON)', 'variants', itemIndex);
	const name = requiredTextAt(ctx, 'attributeName', 'Attribute Name', itemIndex);
	const { variant: rows = [] } = ctx.getNodeParameter('variantRows', itemIndex, {}) as { variant?: Array<Record<string, unknown>> };
	return rows.map(({ value, extra_price: price, ...row }) => {
		const given = Object.entries(row).filter(([, each]) => each !== '' && each !== null && each !== undefined);
		return { ...Object.fromEntries(given), options: [{ name, value, extra_price: price }] };
	});
}
