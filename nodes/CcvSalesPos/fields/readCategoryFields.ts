import type { IExecuteFunctions } from 'n8n-workflow';

import { photoType } from '../../../lib/ccv/products/photos/photoType';
import { PosError } from '../../../lib/http/PosError';
import { strictNumber } from '../../shared/readItemParameters';
import type { RecordItem } from '../../shared/specify';
import { CATEGORY_FLAGS, CATEGORY_NUMBERS, CATEGORY_TEXTS } from './categoryFields';
import { textIn, type Entered } from '../../shared/entered';
import { flagIn } from './flagIn';
import { idIn } from './idLocator';

/** A category in the form of an item, from the fields of a collection. Left empty: not given; null, which only an expression gives: cleared. */
export async function readCategoryFields(ctx: IExecuteFunctions, itemIndex: number, entered: Entered): Promise<RecordItem> {
	const item: RecordItem = {};
	for (const [field, label] of Object.entries(CATEGORY_TEXTS)) put(item, field, entered[field], (value) => textIn(value, label));
	for (const [field, label] of Object.entries(CATEGORY_NUMBERS)) put(item, field, entered[field], (value) => strictNumber(value, label));
	for (const [field, label] of Object.entries(CATEGORY_FLAGS)) put(item, field, entered[field], (value) => flagIn(value, label));
	put(item, 'orderby', entered.orderby, (value) => textIn(value, 'Sort Products By'));
	put(item, 'parentcategory_id', entered.parentcategory_id ?? undefined, (value) => idIn(value, 'Parent Category'));
	if (flagIn(entered.moveToTop, 'Move to Top') === true) item.parentcategory_id = topOnly(item);
	return { ...item, ...(await photoFields(ctx, itemIndex, textIn(entered.photoField, 'Input Data Field Name'))) };
}

function put(item: RecordItem, field: string, given: unknown, read: (given: unknown) => unknown): void {
	const value = given === null ? null : read(given);
	if (value !== undefined) item[field] = value;
}

function topOnly({ parentcategory_id: parent }: RecordItem): null {
	if (parent === undefined || parent === null) return null;
	throw new PosError('invalid-setting', 'Move to Top and Parent Category exclude each other', { hint: 'Remove one of both' });
}

async function photoFields(ctx: IExecuteFunctions, itemIndex: number, property: string | undefined): Promise<RecordItem> {
	if (property === undefined) return {};
	const { fileName, mimeType } = ctx.helpers.assertBinaryData(itemIndex, property);
	const bytes = await ctx.helpers.getBinaryDataBuffer(itemIndex, property);
	return { photo_file_type: photoType({ bytes, mimeType, name: fileName }, 'Photo of the category'), photo_source: bytes.toString('base64') };
}
