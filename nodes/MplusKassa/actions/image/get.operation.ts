import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { dataOf, readImage, type ImagePart } from '../../../../lib/mplus/images/readImage';
import { simplifyImage } from '../../../../lib/mplus/images/simplifyImage';
import { withoutData } from '../../../../lib/mplus/images/withoutData';
import { toItem } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { numberLocator, requiredTillNumberAt } from '../../../shared/numberLocator';
import type { FileOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

const properties: INodeProperties[] = [
	{ ...numberLocator('Image', 'imageId', 'searchImages', 'The image to read. The list looks through the images of all articles, by the name of the image or of the article.'), required: true },
	{
		displayName: 'Download',
		name: 'download',
		type: 'options',
		options: [
			{ name: 'Image', value: 'image', description: 'The image itself, as a file' },
			{ name: 'Nothing', value: 'nothing', description: 'Only what the till knows of it' },
			{ name: 'Thumbnail', value: 'thumbnail', description: 'The small image, as a file' },
		],
		default: 'nothing',
	},
	{ displayName: 'Put Output File in Field', name: 'binaryPropertyName', type: 'string', default: 'data', required: true, displayOptions: { show: { download: ['image', 'thumbnail'] } }, hint: 'The name of the output field to put the file in' },
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const get: FileOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['image'], operation: ['get'] } }, properties),

	async executeFiles(ctx, itemIndex, client) {
		const [simplify, zone] = [readSimplify(ctx, itemIndex), readZone(ctx, itemIndex)];
		const imageId = requiredTillNumberAt(ctx, 'imageId', 'Image ID', itemIndex);
		const download = ctx.getNodeParameter('download', itemIndex, 'nothing') as ImagePart | 'nothing';
		const image = await readImage(client, imageId, download === 'nothing' ? undefined : download);
		const json = (simplify ? simplifyImage(image, zone) : toItem('Image', withoutData(image), zone)) as IDataObject;
		if (download === 'nothing') return [{ json }];
		const property = requiredTextAt(ctx, 'binaryPropertyName', 'Put Output File in Field', itemIndex);
		const file = await ctx.helpers.prepareBinaryData(Buffer.from(dataOf(image, download), 'base64'), image.imageName);
		return [{ json, binary: { [property]: file } }];
	},
};
