import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { setImageOrder } from '../../../../lib/mplus/images/setImageOrder';
import { simplifyCardImage } from '../../../../lib/mplus/images/simplifyImage';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { numberLocator, requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { requiredNumbersIn } from '../../fields/numbersIn';

const properties: INodeProperties[] = [
	{ ...numberLocator('Article', 'article', 'searchArticles', 'The article whose images are ordered'), required: true },
	{
		displayName: 'Image IDs',
		name: 'imageIds',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. 7, 3, 5',
		description: 'Images in the order in which they are shown; a text, or a list by expression. One that the article does not have is put on it.',
	},
	optionsField(TIMEZONE_OPTION, { displayName: 'Remove Others', name: 'removeOthers', type: 'boolean', default: false, description: 'Whether images that are not named leave the article; else they stay, behind the others' }),
];

export const setOrder: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['image'], operation: ['setOrder'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const zone = readZone(ctx, itemIndex);
		const articleNumber = requiredTillNumberAt(ctx, 'article', 'Article', itemIndex);
		const imageIds = requiredNumbersIn(ctx.getNodeParameter('imageIds', itemIndex, ''), 'Image IDs');
		const removesOthers = readOption(ctx, 'removeOthers', itemIndex) === true;
		const { images, changed } = await setImageOrder(client, { articleNumber, imageIds, removesOthers });
		return [{ changed, articleNumber, images: images.map((image, index) => simplifyCardImage(image, articleNumber, index + 1, zone)) } as IDataObject];
	},
};
