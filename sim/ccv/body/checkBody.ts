/** Types of the request models in FIELDS.md; `?` = null may be written, because the answer can hold null. */
export type FieldType =
	| 'int'
	| 'int?'
	| 'number'
	| 'number?'
	| 'bool'
	| 'text'
	| 'text?'
	| 'status'
	| 'ints'
	| { oneOf: Array<string | number> }
	| { object: Record<string, FieldType> }
	| { list: Record<string, FieldType>; required: string[] };

type Fields = Record<string, FieldType>;
export interface CheckedBody {
	/** What the model knows, with the right types. */
	known: Record<string, unknown>;
	problems: string[];
}

/** Sorts a JSON object into what the model knows and what is wrong with the rest. */
export function checkBody(body: object, fields: Fields, at = ''): CheckedBody {
	const checked: CheckedBody = { known: {}, problems: [] };
	for (const [name, value] of Object.entries(body)) {
		const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
		if (type === undefined) checked.problems.push(`Unknown property ${at}${name}`);
		else takeValue(checked, name, type, value, `${at}${name}`);
	}
	return checked;
}

function takeValue(checked: CheckedBody, name: string, type: FieldType, value: unknown, path: string): void {
	if (typeof type === 'string') {
		if (PLAIN[type](value)) checked.known[name] = value;
		else checked.problems.push(`Property ${path} is no ${type}`);
	} else if ('oneOf' in type) {
		if (type.oneOf.some((allowed) => allowed === value)) checked.known[name] = value;
		else checked.problems.push(`Property ${path} is none of ${type.oneOf.join(', ')}`);
	} else if ('list' in type) {
		if (Array.isArray(value)) checked.known[name] = value.map((entry, i) => checkEntry(checked, type, entry, `${path}[${i}]`));
		else checked.problems.push(`Property ${path} is no list`);
	} else if (isObject(value)) {
		const inner = checkBody(value, type.object, `${path}.`);
		checked.problems.push(...inner.problems);
		checked.known[name] = inner.known;
	} else checked.problems.push(`Property ${path} is no object`);
}

function checkEntry(checked: CheckedBody, type: { list: Fields; required: string[] }, entry: unknown, path: string): unknown {
	if (!isObject(entry)) return void checked.problems.push(`Property ${path} is no object`);
	const inner = checkBody(entry, type.list, `${path}.`);
	const missing = type.required.filter((name) => !Object.hasOwn(entry, name));
	checked.problems.push(...inner.problems, ...missing.map((name) => `Property ${path}.${name} is missing`));
	return inner.known;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const PLAIN: Record<Extract<FieldType, string>, (value: unknown) => boolean> = {
	int: (value) => Number.isSafeInteger(value),
	'int?': (value) => value === null || Number.isSafeInteger(value),
	number: (value) => typeof value === 'number',
	'number?': (value) => value === null || typeof value === 'number',
	bool: (value) => typeof value === 'boolean',
	text: (value) => typeof value === 'string',
	'text?': (value) => value === null || typeof value === 'string',
	ints: (value) => Array.isArray(value) && value.every((entry) => Number.isSafeInteger(entry)),
	status: (value) => Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 14,
};
