import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { NewImage } from '../../../lib/mplus/images/addImage';
import { mimeTypeOf } from '../../../lib/mplus/images/imageName';
import { readOption } from '../../shared/optionsField';
import { textAt } from '../../shared/readItemParameters';
import { textIn } from './entered';
import { numbersIn } from './numbersIn';

/** What every new image takes. */
export const NEW_IMAGE_FIELDS: INodeProperties[] = [
	{
		displayName: 'Article Numbers',
		name: 'articleNumbers',
		type: 'string',
		default: '',
		placeholder: 'e.g. 14, 15',
		description: 'Articles that get the image, behind those they have; a text, or a list by expression. Empty: the image is stored only.',
	},
	{ displayName: 'Name', name: 'imageName', type: 'string', default: '', placeholder: 'e.g. tie-red.jpg', description: 'Name of the image in the till; empty: the name of the file' },
];

/** For the collection Options. */
export const NEW_IMAGE_OPTIONS: INodeProperties[] = [
	{ displayName: 'Label IDs', name: 'labelIds', type: 'string', default: '', placeholder: 'e.g. 1, 2', description: 'Labels of the image on the articles; without it the till gives those of a new image' },
	{ displayName: 'MIME Type', name: 'mimeType', type: 'string', default: '', placeholder: 'e.g. image/jpeg', description: 'Kind of image; without it the file or its name tells' },
];

/** A new image; `fileName` and `mimeType` are what the file or the address says of itself. */
export function readNewImage(ctx: IExecuteFunctions, itemIndex: number, source: NewImage['source'], file: { name?: string; mimeType?: string }): NewImage {
	const name = textAt(ctx, 'imageName', itemIndex) ?? textIn(file.name);
	if (name === undefined) throw new PosError('invalid-setting', 'Name is empty, and the image has no file name', { hint: 'Fill in Name' });
	const mimeType = textIn(readOption(ctx, 'mimeType', itemIndex)) ?? textIn(file.mimeType) ?? mimeTypeOf(textIn(file.name) ?? name);
	return {
		name,
		mimeType,
		source,
		articleNumbers: numbersIn(ctx.getNodeParameter('articleNumbers', itemIndex, ''), 'Article Numbers'),
		labelIds: numbersIn(readOption(ctx, 'labelIds', itemIndex), 'Label IDs'),
	};
}
