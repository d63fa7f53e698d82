import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';

const SHOWN = (
	'id name parentcategory_id position show_on_website description description_bottom description_photo photo searchwords alias page_title ' +
	'meta_description meta_keywords no_index no_follow orderby items_per_page deeplink'
).split(' ');

/** A category as an item shows it: CCV's own JSON, or simplified, under the names by which it is written. */
export function categoryItem(record: CcvRecord, simplify: boolean): CcvItem {
	if (!simplify) return record;
	const named: CcvRecord = { parentcategory_id: parentIdOf(record), ...record };
	return Object.fromEntries(SHOWN.filter((name) => named[name] !== undefined).map((name) => [name, named[name]]));
}

/** Of the category above; null for one at the top, undefined where the record does not say. */
export function parentIdOf({ parentcategory: parent }: CcvRecord): number | null | undefined {
	if (parent === undefined) return undefined;
	const { id } = (parent ?? {}) as { id?: unknown };
	return id === undefined || id === null ? null : Number(id);
}
