import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { demandArticles, readCardImages } from '../../../../lib/mplus/images/cardImages';
import { simplifyCardImage } from '../../../../lib/mplus/images/simplifyImage';
import { toItem } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import { numberLocator, requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

const properties: INodeProperties[] = [
	{ ...numberLocator('Article', 'article', 'searchArticles', 'The article whose images are returned, in the order in which they are shown'), required: true },
	...LIST_FIELDS,
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['image'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const [simplify, zone] = [readSimplify(ctx, itemIndex), readZone(ctx, itemIndex)];
		const articleNumber = requiredTillNumberAt(ctx, 'article', 'Article', itemIndex);
		await demandArticles(client, [articleNumber]);
		const images = (await readCardImages(client, [articleNumber])).get(articleNumber) ?? [];
		return images
			.slice(0, readLimit(ctx, itemIndex))
			.map((image, index) => (simplify ? simplifyCardImage(image, articleNumber, index + 1, zone) : { ...toItem('ImageData', image, zone), articleNumber }) as IDataObject);
	},
};
