/** npx tsx scripts/generateCcvBodies.ts <ccvshop-endpoints-merged.json> <ccvshop-models-2022-06.json> writes lib/ccv/bodies/ccvBodies.generated.ts. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Operation { method: string; path: string; request_model?: string; response_model?: string }
interface Property { name: string; type: string; nullable_or_optional: boolean }
type Models = Record<string, Property[]>;

const SCALARS: Record<string, string> = { string: 'text', int: 'int', float: 'number', bool: 'bool' };
// Named as required, but only rows of a variant have one (CCV API, dossier 6).
const OPTIONAL = new Set(['attribute_combination_id']);
const BASE = '/api/rest/v1';

const [endpointsFile, modelsFile] = process.argv.slice(2);
assert(endpointsFile && modelsFile, 'two files are needed');
const endpoints = JSON.parse(readFileSync(endpointsFile, 'utf8')) as Record<string, { operations: Operation[] }>;
const models = JSON.parse(readFileSync(modelsFile, 'utf8')) as Models;
const operations = Object.values(endpoints).flatMap((resource) => resource.operations);
const bodied = operations.filter(({ request_model: model }) => model !== undefined);

const shortName = (model: string): string => model.replace(/^(Vnd\\Verto\\Webshop|Internal)\\/, (_, root: string) => (root === 'Internal' ? '' : 'Read.')).replace(/(Resource|Entity)\\/, '').replace(/\\([A-Za-z]+)\\\1$/, '\\$1').replaceAll('\\', '.');

const used = new Map<string, string[]>();
function take(model: string): string {
	const name = shortName(model);
	if (used.has(name)) return name;
	const properties = models[model];
	assert(properties, `no model ${model}`);
	const fields: string[] = [];
	used.set(name, fields);
	for (const { name: field, type, nullable_or_optional: isOptional } of properties) fields.push(`${field}${isOptional || OPTIONAL.has(field) ? '?' : ''}:${typeOf(type)}`);
	return name;
}

function typeOf(type: string): string {
	const single = type.replace(/\[\]$/, '');
	return (SCALARS[single] ?? take(single)) + (type.endsWith('[]') ? '[]' : '');
}

/** What an answer shows and a body does not take: known, so that a record that was read can be written again. */
function readOnlyOf(operation: Operation): string[] {
	const resource = operation.path.split('/').filter((part) => part !== '' && part !== ':id').at(-1);
	const get = operations.find((other) => other.method === 'GET' && other.path === `${BASE}/${resource}/:id/`);
	const shown = get?.response_model === undefined ? [] : (models[get.response_model] ?? []);
	const taken = new Set((models[operation.request_model ?? ''] ?? []).map(({ name }) => name));
	return shown.map(({ name }) => name).filter((name) => !taken.has(name));
}

const bodies = bodied
	.map((operation) => ({ key: `${operation.method} ${operation.path.slice(BASE.length)}`, model: take(operation.request_model ?? ''), readOnly: readOnlyOf(operation) }))
	.sort((one, other) => (one.key < other.key ? -1 : 1));

const text = `// Made by scripts/generateCcvBodies.ts from the machine-readable models of the CCV API. Do not edit.

/** Fields by model: \`name:type\`, \`name?:type\` where it may be left out or null. */
export const ccvModels: Record<string, string> = {
${[...used].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, fields]) => `\t'${name}': '${fields.join(' ')}',`).join('\n')}
};

/** Model of each body, and the fields that answers show and the body does not take. */
export const ccvBodies = {
${bodies.map(({ key, model, readOnly }) => `\t'${key}': { model: '${model}', readOnly: '${readOnly.join(' ')}' },`).join('\n')}
} as const;
`;
writeFileSync(join(__dirname, '..', 'lib', 'ccv', 'bodies', 'ccvBodies.generated.ts'), text);
