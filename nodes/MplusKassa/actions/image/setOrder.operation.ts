import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { cardImageItem } from '../../../../lib/mplus/images/cardImageItem';
import { setImageOrder } from '../../../../lib/mplus/images/setImageOrder';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { numberLocator, requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { requiredSeveralAt, severalFields, type SeveralNumbers } from '../../fields/severalNumbers';

const IMAGES: SeveralNumbers = { record: 'Image', name: 'images', list: 'searchImages', numbersName: 'imageIds', numbersLabel: 'Image IDs' };

const properties: INodeProperties[] = [
	{ ...numberLocator('Article', 'article', 'searchArticles', 'The article whose images are ordered'), required: true },
	...severalFields(IMAGES, 'Images in the order in which they are shown. One that the article does not have is put on it.'),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION, { displayName: 'Remove Others', name: 'removeOthers', type: 'boolean', default: false, description: 'Whether images that are not named leave the article; else they stay, behind the others' }),
];

export const setOrder: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['image'], operation: ['setOrder'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const articleNumber = requiredTillNumberAt(ctx, 'article', 'Article', itemIndex);
		const imageIds = requiredSeveralAt(ctx, IMAGES, itemIndex);
		const removesOthers = readOption(ctx, 'removeOthers', itemIndex) === true;
		const { images, changed, readBack } = await setImageOrder(client, { articleNumber, imageIds, removesOthers });
		return [{ changed, ...(readBack === false && { readBack }), articleNumber, images: images.map((image, index) => cardImageItem(image, articleNumber, index + 1, form)) } as IDataObject];
	},
};
