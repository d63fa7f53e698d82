import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { cardImageItem } from '../../../../lib/mplus/images/cardImageItem';
import { demandArticles, readCardImages } from '../../../../lib/mplus/images/cardImages';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import { numberLocator, requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';

const properties: INodeProperties[] = [
	{ ...numberLocator('Article', 'article', 'searchArticles', 'The article whose images are returned, in the order in which they are shown'), required: true },
	...LIST_FIELDS,
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['image'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const articleNumber = requiredTillNumberAt(ctx, 'article', 'Article', itemIndex);
		await demandArticles(client, [articleNumber]);
		const images = (await readCardImages(client, [articleNumber])).get(articleNumber) ?? [];
		return images
			.slice(0, readLimit(ctx, itemIndex))
			.map((image, index) => cardImageItem(image, articleNumber, index + 1, form) as IDataObject);
	},
};
