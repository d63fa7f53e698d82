import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvRecord } from '../writes/createRecord';
import { parentIdOf } from './categoryItem';

/** What goes with an image: written only with it, since CCV does not show it. */
const FILE_TYPES = ['photo_file_type', 'description_photo_file_type'];

/** Of what is to be written, what the category has not yet. null empties a text and moves a category to the top. Pure. */
export function changesOfCategory(current: CcvRecord, body: CcvBody, what: string): CcvBody {
	const changes = Object.entries(body).filter(([name, value]) => !FILE_TYPES.includes(name) && !isSame(shown(current, name), value));
	const withTypes = FILE_TYPES.filter((name) => body[name.replace('file_type', 'source')]).map((name): [string, unknown] => [name, body[name]]);
	return Object.fromEntries([...changes.map(([name, value]): [string, unknown] => [name, value === null ? cleared(current, name, what) : value]), ...withTypes]);
}

/** What CCV shows under another name than it takes. */
function shown(current: CcvRecord, name: string): unknown {
	if (name === 'parentcategory_id') return parentIdOf(current) ?? null;
	if (name === 'layout_of_products_id') return (current.layout_of_products as { id?: unknown } | null | undefined)?.id;
	return current[name];
}

function isSame(is: unknown, wanted: unknown): boolean {
	if (wanted === null || wanted === '') return is === null || is === undefined || is === '';
	if (typeof wanted === 'number') return is !== null && is !== undefined && is !== '' && Number(is) === wanted;
	return is === wanted;
}

function cleared(current: CcvRecord, name: string, what: string): '' | null {
	if (name === 'parentcategory_id') return null;
	if (typeof current[name] === 'string' && name !== 'name') return '';
	throw new PosError('invalid-setting', `${what}: ${name} cannot be cleared`, { hint: `Leave ${name} out to keep it, or give it a value` });
}
