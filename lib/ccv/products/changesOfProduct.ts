import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvRecord } from '../writes/createRecord';

/** Fields that CCV can leave without a number (CCV API, dossier 8); texts are cleared by an empty one. */
const CLEARABLE = new Set('brand_id condition_id color_id supplier_id credit_points_custom marktplaats_cpc marktplaats_daily_budget marktplaats_total_budget marktplaats_category_id'.split(' '));

/** Of what is to be written, the fields in which the product differs: numbers by value, texts exactly. Pure. */
export function changesOfProduct(current: CcvRecord, body: CcvBody, what: string): CcvBody {
	const changes = Object.entries(body).filter(([name, value]) => !isSame(shown(current, name), value));
	return Object.fromEntries(changes.map(([name, value]) => [name, value === null ? cleared(current, name, what) : value]));
}

/** What CCV shows under another name than it takes (CCV API, dossier 8). */
export function shown(current: CcvRecord, name: string): unknown {
	if (name === 'active') return current.is_active ?? current.active;
	const link = current[name.replace(/_id$/, '')];
	if (name.endsWith('_id') && !(name in current)) return (link as { id?: unknown } | null | undefined)?.id ?? null;
	return typeof current[name] === 'object' && current[name] !== null ? (current[name] as { name?: unknown }).name : current[name];
}

function isSame(is: unknown, wanted: unknown): boolean {
	if (wanted === null) return is === null || is === undefined || is === '';
	if (typeof wanted === 'number') return is !== null && is !== undefined && is !== '' && Number(is) === wanted;
	return typeof is === 'number' ? String(is) === wanted : is === wanted || (wanted === '' && (is === null || is === undefined));
}

function cleared(current: CcvRecord, name: string, what: string): '' | null {
	if (CLEARABLE.has(name)) return null;
	if (typeof shown(current, name) === 'string') return '';
	throw new PosError('invalid-setting', `${what}: ${name} cannot be cleared`, { hint: `Leave ${name} out to keep it, or give it a value` });
}
