import { ccvDocuments, type DocumentedOperation, type ModelField } from './ccvDocuments';
import { ALSO_MODELLED, ALSO_OF_TYPE, BODY_DEMANDS, UNKNOWN_VALUES } from './corrections';
import { sdkFields } from './sdkFields';

type Json = Record<string, unknown>;

/** What is wrong with the body of a call, exactly as it went over the wire. */
export function checkBody(operation: DocumentedOperation, body: string): string[] {
	if (operation.method === 'GET' || operation.method === 'DELETE') return body === '' ? [] : [`${operation.method} has a body`];
	if (body.includes('\uFFFD')) return ['the body is no UTF-8'];
	const json = parsed(body);
	if (!isObject(json)) return ['the body is no JSON object'];
	const model = operation.request_model ?? ALSO_MODELLED[`${operation.method} ${operation.path}`];
	const ofSdk = sdkFields(operation);
	if (model === undefined && ofSdk.length === 0) return ['what its body holds is not documented'];
	return checkFields(model ?? '', [...(model === undefined ? [] : modelOf(model)), ...ofSdk], json, '');
}

/** Checks an object against its fields; the first of two with the same name counts. */
function checkFields(model: string, fields: ModelField[], json: Json, path: string): string[] {
	const unknown = Object.keys(json).filter((name) => !fields.some((field) => field.name === name)).map((name) => `${path}${name} is no documented field`);
	const missing = fields.filter(({ name, nullable_or_optional: isOptional }) => !isOptional && json[name] === undefined).map(({ name }) => `${path}${name} is required`);
	const wrong = Object.entries(json).flatMap(([name, value]) => {
		const field = fields.find((candidate) => candidate.name === name);
		return field ? checkField(model, field, value, `${path}${name}`) : [];
	});
	const demand = BODY_DEMANDS[model]?.(json);
	return [...unknown, ...missing, ...wrong, ...(demand === undefined ? [] : [`${path.slice(0, -1) || 'the body'}: ${demand}`])];
}

function checkField(model: string, field: ModelField, value: unknown, path: string): string[] {
	const key = `${model}.${field.name}`;
	if (UNKNOWN_VALUES[key]?.(value)) return [`${path}: nobody knows whether CCV takes ${JSON.stringify(value)}`];
	if (value === null) return field.nullable_or_optional ? [] : [`${path} may not be null`];
	const also = ALSO_OF_TYPE[key];
	return also !== undefined && checkValue(also, value, path).length === 0 ? [] : checkValue(field.type, value, path);
}

function checkValue(type: string, value: unknown, path: string): string[] {
	if (type.endsWith('[]')) {
		return Array.isArray(value) ? value.flatMap((item, index) => checkValue(type.slice(0, -2), item, `${path}[${index}]`)) : [`${path} is no list`];
	}
	const isOfType = SCALARS[type];
	if (isOfType) return isOfType(value) ? [] : [`${path} is no ${type}: ${JSON.stringify(value)}`];
	return isObject(value) ? checkFields(type, modelOf(type), value, `${path}.`) : [`${path} is no object`];
}

const SCALARS: Record<string, (value: unknown) => boolean> = {
	string: (value) => typeof value === 'string',
	int: (value) => Number.isSafeInteger(value),
	float: (value) => Number.isFinite(value),
	bool: (value) => typeof value === 'boolean',
	// Types of PHP of which the SDK says no more.
	array: (value) => Array.isArray(value),
	object: isObject,
};

function modelOf(name: string): ModelField[] {
	const fields = ccvDocuments().models[name];
	if (!fields) throw new Error(`The documents have no model ${name}`);
	return fields;
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
