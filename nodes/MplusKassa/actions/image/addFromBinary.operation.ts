import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { addedImageItem } from '../../../../lib/mplus/images/addedImageItem';
import { addImage } from '../../../../lib/mplus/images/addImage';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { NEW_IMAGE_FIELDS, NEW_IMAGE_OPTIONS, readNewImage } from '../../fields/imageFields';

const properties: INodeProperties[] = [
	{ displayName: 'Input Data Field Name', name: 'binaryPropertyName', type: 'string', default: 'data', required: true, hint: 'The name of the input field that holds the image', description: 'Name of the binary field of the item' },
	...NEW_IMAGE_FIELDS,
	optionsField(...NEW_IMAGE_OPTIONS),
];

export const addFromBinary: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['image'], operation: ['addFromBinary'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const property = requiredTextAt(ctx, 'binaryPropertyName', 'Input Data Field Name', itemIndex);
		const { fileName, mimeType } = ctx.helpers.assertBinaryData(itemIndex, property);
		const bytes = await ctx.helpers.getBinaryDataBuffer(itemIndex, property);
		const image = readNewImage(ctx, itemIndex, { base64: bytes.toString('base64') }, { name: fileName, mimeType });
		return [addedImageItem(await addImage(client, image)) as IDataObject];
	},
};
