import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { NewImage } from '../../../lib/mplus/images/addImage';
import { mimeTypeOf } from '../../../lib/mplus/images/imageName';
import { readOption } from '../../shared/optionsField';
import { textAt } from '../../shared/readItemParameters';
import { textIn, type Entered } from '../../shared/entered';
import { severalAt, severalFields, severalIn, type SeveralNumbers } from './severalNumbers';

const ARTICLES: SeveralNumbers = { record: 'Article', name: 'articles', list: 'searchArticles', numbersName: 'articleNumbers', numbersLabel: 'Article Numbers' };
const LABELS: SeveralNumbers = { record: 'Label', name: 'labels', list: 'searchImageLabels', numbersName: 'labelIds', numbersLabel: 'Label IDs' };

/** What every new image takes. */
export const NEW_IMAGE_FIELDS: INodeProperties[] = [
	...severalFields(ARTICLES, 'Articles that get the image, behind those they have. Without any the image is stored only.'),
	{ displayName: 'Name', name: 'imageName', type: 'string', default: '', placeholder: 'e.g. tie-red.jpg', description: 'Name of the image in the till; empty: the name of the file' },
];

/** For the collection Options. */
export const NEW_IMAGE_OPTIONS: INodeProperties[] = [
	...severalFields(LABELS, 'Labels of the image on the articles; without any the till gives those of a new image'),
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
		articleNumbers: severalAt(ctx, ARTICLES, itemIndex),
		labelIds: severalIn(ctx.getNodeParameter('options', itemIndex, {}) as Entered, LABELS),
	};
}
