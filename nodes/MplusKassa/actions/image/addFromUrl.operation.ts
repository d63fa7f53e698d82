import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import { addedImageItem } from '../../../../lib/mplus/images/addedImageItem';
import { addImage } from '../../../../lib/mplus/images/addImage';
import { imageNameOf } from '../../../../lib/mplus/images/imageName';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { NEW_IMAGE_FIELDS, NEW_IMAGE_OPTIONS, readNewImage } from '../../fields/imageFields';

const properties: INodeProperties[] = [
	{ displayName: 'Image URL', name: 'imageUrl', type: 'string', default: '', required: true, placeholder: 'e.g. https://example.com/tie-red.jpg', description: 'The till fetches it itself, so it must be reachable for the till' },
	...NEW_IMAGE_FIELDS,
	optionsField(...NEW_IMAGE_OPTIONS),
];

export const addFromUrl: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['image'], operation: ['addFromUrl'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const url = requiredTextAt(ctx, 'imageUrl', 'Image URL', itemIndex);
		if (!/^https?:\/\//i.test(url)) throw new PosError('invalid-setting', `Image URL must begin with http:// or https://, not "${url.slice(0, 40)}"`);
		const image = readNewImage(ctx, itemIndex, { url }, { name: imageNameOf(url) });
		return [addedImageItem(await addImage(client, image)) as IDataObject];
	},
};
