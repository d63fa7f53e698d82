import { PosError } from '../../http/PosError';
import { ccvBodies, ccvModels } from './ccvBodies.generated';
import { fieldsOf, type Field } from './fieldsOf';
import { scalarIn } from './scalarIn';

export type CcvOperation = keyof typeof ccvBodies;
export type CcvBody = Record<string, unknown>;

/** Names under which CCV shows what it takes under another one (CCV API, dossier 8). */
const WRITTEN_AS: Record<string, string> = { is_active: 'active' };
/** What answers show of a row, beside what a new row may say. */
const ROW_MODEL = 'Orderrow.Input';

/**
 * A record as CCV takes it: fields of the operation's model only, each with its type. Texts with a number in them become
 * numbers; what CCV only shows (id, href, totals …) is left out, so that a record that was read can be written again.
 * Throws `invalid-request` for a field that CCV does not have, and `invalid-setting` for a value of another type or a missing one.
 * `what` names the record in errors: "Product 1042".
 */
export function toBody(operation: CcvOperation, record: object, what: string): CcvBody {
	const { model, readOnly } = ccvBodies[operation];
	return take(model, new Set(readOnly.split(' ')), record, { what, path: '' });
}

interface Place {
	what: string;
	path: string;
}

function take(model: string, readOnly: Set<string>, record: object, place: Place): CcvBody {
	const fields = fieldsOf(model);
	const body: CcvBody = {};
	for (const [given, value] of Object.entries(record)) {
		const name = fields.has(given) ? given : (WRITTEN_AS[given] ?? given);
		const field = fields.get(name);
		const path = `${place.path}${given}`;
		if (field) {
			if (value !== undefined && (name === given || !(name in record))) body[name] = valueIn(field, value, { ...place, path });
		} else if (!readOnly.has(given)) {
			throw new PosError('invalid-request', `${place.what}: CCV SalesPOS has no field ${path} here`, { hint: `Its fields are: ${[...fields.keys()].join(', ')}` });
		}
	}
	const missing = [...fields].filter(([name, { isOptional }]) => !isOptional && body[name] === undefined).map(([name]) => `${place.path}${name}`);
	if (missing.length === 0) return body;
	throw new PosError('invalid-setting', `${place.what}: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`, { hint: 'CCV SalesPOS demands it' });
}

function valueIn({ type, isOptional }: Field, value: unknown, place: Place): unknown {
	const single = type.replace(/\[\]$/, '');
	if (value === null && isOptional) return null;
	if (single === type) return oneIn(single, value, place);
	if (Array.isArray(value)) return value.map((entry, index) => oneIn(single, entry, { ...place, path: `${place.path}[${index}]` }));
	throw new PosError('invalid-setting', `${place.what}: ${place.path} must be a list`);
}

function oneIn(type: string, value: unknown, place: Place): unknown {
	if (!(type in ccvModels)) return scalarIn(type, value, `${place.what}: ${place.path}`);
	if (Object.prototype.toString.call(value) !== '[object Object]') throw new PosError('invalid-setting', `${place.what}: ${place.path} must be a record`);
	const readOnly = type === ROW_MODEL ? ccvBodies['PATCH /orderrows/:id/'].readOnly.split(' ') : [];
	return take(type, new Set(readOnly), value as object, { ...place, path: `${place.path}.` });
}
