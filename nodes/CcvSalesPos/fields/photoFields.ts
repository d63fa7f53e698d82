import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { NewPhoto } from '../../../lib/ccv/products/photos/addPhoto';
import { readOption } from '../../shared/optionsField';
import { textAt } from '../../shared/readItemParameters';
import { wholeNumberIn } from '../../shared/checkedValues';

/** What every new photo takes. */
export const NEW_PHOTO_FIELDS: INodeProperties[] = [
	{ displayName: 'Alt Text', name: 'altText', type: 'string', default: '', placeholder: 'e.g. Red tie, front', description: 'What the photo shows, for those who do not see it' },
	{ displayName: 'Main Photo', name: 'isMain', type: 'boolean', default: false, description: 'Whether it becomes the main photo of the product; without one, categories show the product without a photo' },
];

export const LARGEST_SIZE_OPTION: INodeProperties = { displayName: 'Largest Size (MB)', name: 'largestSize', type: 'number', typeOptions: { minValue: 1 }, default: 10, description: 'A larger image is refused before it is sent' };

export function readNewPhoto(ctx: IExecuteFunctions, itemIndex: number): Pick<NewPhoto, 'altText' | 'isMain'> {
	return { altText: textAt(ctx, 'altText', itemIndex, 'Alt Text'), isMain: ctx.getNodeParameter('isMain', itemIndex, false) === true ? true : undefined };
}

export function readLargestBytes(ctx: IExecuteFunctions, itemIndex: number): number {
	return wholeNumberIn(readOption(ctx, 'largestSize', itemIndex) ?? 10, 'Largest Size', 1) * 1_000_000;
}
