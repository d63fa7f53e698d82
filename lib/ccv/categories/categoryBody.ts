import { PosError } from '../../http/PosError';
import { toBody, type CcvBody } from '../bodies/toBody';
import type { CcvRecord } from '../writes/createRecord';
import { parentIdOf } from './categoryItem';

/** What a write of ours shows beside the record, and what the tree tells of it. */
const SHOWN = ['created', 'changed', 'readBack', 'path', 'level', 'children'];
const DESCRIPTION_PHOTO = ['description_photo_position', 'description_photo_size', 'description_photo_file_type'];

/** A category as CCV takes it, from one in either form of an item: what it shows as links goes by its id. */
export function categoryBody(operation: 'POST /categories/' | 'PATCH /categories/:id/', item: CcvRecord, what: string): CcvBody {
	const layout = (item.layout_of_products as { id?: unknown } | null | undefined)?.id;
	const linked: CcvRecord = { parentcategory_id: parentIdOf(item), layout_of_products_id: layout ?? undefined, ...item };
	const fields = Object.entries(linked).filter(([name]) => !SHOWN.includes(name));
	const body = toBody(operation, Object.fromEntries(fields), what);
	if (body.name !== undefined && String(body.name ?? '').trim() === '') throw new PosError('invalid-setting', `${what}: its name is empty`, { hint: 'Fill in Name' });
	if (body.photo_source) demand(body, 'photo_source', ['photo_file_type'], what);
	if (body.description_photo_source) demand(body, 'description_photo_source', DESCRIPTION_PHOTO, what);
	return body;
}

function demand(body: CcvBody, field: string, names: string[], what: string): void {
	const missing = names.filter((name) => !body[name]);
	if (missing.length > 0) throw new PosError('invalid-setting', `${what}: with ${field}, CCV SalesPOS also needs ${missing.join(', ')}`);
}
