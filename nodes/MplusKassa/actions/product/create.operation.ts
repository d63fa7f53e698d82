import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import type { Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { keyFor } from '../../../../lib/mplus/products/keyFor';
import { outcomeItem } from '../../../../lib/mplus/products/outcomeItem';
import { writeProduct } from '../../../../lib/mplus/products/writeProduct';
import { numberLocator } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { articleOptions, VAT_COUNTRY_OPTION } from '../../fields/articleFields';
import { entriesIn, type Entered } from '../../../shared/entered';
import { readArticleItem, readProductFields, turnoverGroupIn } from '../../fields/readArticleItem';
import { shownForFields } from '../../../shared/specify';
import { readProductItem, readVatCountry, SPECIFY_PRODUCT } from '../../fields/specifyProduct';
import { readVariant, VARIANTS_FIELD } from '../../fields/variants';

const properties: INodeProperties[] = [
	...SPECIFY_PRODUCT,
	shownForFields({ displayName: 'Description', name: 'description', type: 'string', default: '', required: true, placeholder: 'e.g. Tie', description: 'Name of the product and of its article' }),
	shownForFields({ ...numberLocator('Turnover Group', 'turnoverGroup', 'searchTurnoverGroups', 'Where the turnover is booked, 0 to 999; usually it gives the VAT as well'), required: true }),
	shownForFields({
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		description: 'With variants these hold for each of them that says nothing else',
		options: articleOptions({ without: ['description', 'turnoverGroup', 'productDescription'], product: true }),
	}),
	shownForFields(VARIANTS_FIELD),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION, VAT_COUNTRY_OPTION),
];

export const create: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const product = readProductItem(ctx, itemIndex, () => readFields(ctx, itemIndex));
		const draft = { itemIndex, product, vatCountry: readVatCountry(ctx, itemIndex) };
		const outcome = await writeProduct(client, draft, { key: keyFor(product), mode: 'create', addsArticles: true, createOnly: new Set(), zone: form.zone });
		return [outcomeItem(outcome, form) as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number): Item {
	const description = requiredTextAt(ctx, 'description', 'Description', itemIndex);
	const additional = ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered;
	const turnoverGroup = turnoverGroupIn(ctx.getNodeParameter('turnoverGroup', itemIndex, ''));
	if (turnoverGroup === undefined) throw new PosError('invalid-setting', 'Turnover Group is empty', { hint: 'Choose Turnover Group from the list' });
	const common = { description, turnoverGroup, ...readArticleItem(additional) };
	const variants = entriesIn(ctx.getNodeParameter('variants', itemIndex, {}), 'values', 'Variants').map(readVariant);
	const article = variants.length === 0 ? [common] : variants.map((variant) => ({ ...common, ...variant }));
	return { description, ...readProductFields(additional), articleList: { article } };
}
