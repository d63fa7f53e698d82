import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationNames, operationSpec, type FieldSpec, type StructSpec } from '../../../../lib/mplus/soap/mplusTable';
import { structsOf } from './structsOf';

interface JsonField { name: string; type: string; minOccurs: number; maxOccurs: number | 'unbounded' }
interface Facts {
	allOperations: Record<string, { requestParams: string[]; responseElement: string }>;
	operations: Record<string, { request: { fields: JsonField[] }; response: { fields: JsonField[] } }>;
	types: Record<string, { fields: JsonField[] }>;
	enums: Record<string, Array<string | { value: string }>>;
}

const FILE = join(__dirname, '../../../../../shared/api/mpluskassa/operations.json');
const withFacts = existsSync(FILE) ? it : it.skip;
const facts = () => JSON.parse(readFileSync(FILE, 'utf8')) as Facts;

const occurrence = ({ minOccurs, maxOccurs }: JsonField) => (maxOccurs === 'unbounded' ? 'repeated' : minOccurs === 0 ? 'optional' : 'required');

function expectFields(fields: FieldSpec[], expected: JsonField[], { types, enums }: Facts): void {
	const kindOf = (type: string) => (type in enums ? 'enum' : type in types ? 'struct' : type.slice(type.indexOf(':') + 1));
	expect(fields.map(({ name, occurs, kind }) => ({ name, occurs, kind }))).toEqual(expected.map((field) => ({ name: field.name, occurs: occurrence(field), kind: kindOf(field.type) })));
}

describe('given the table of operations', () => {
	it('it has all 374 and can spell out each of them', () => {
		const specs = operationNames().map((name) => operationSpec(name));

		expect(specs).toHaveLength(374);
		expect(specs.every((spec) => spec?.responseElement)).toBe(true);
	});

	it('a type that contains itself is one type', () => {
		const line = structsOf(operationSpec('createOrderV3')!.request).get('Line');

		expect(line && structsOf(line).get('Line')).toBe(line);
	});

	it('decimal and long of the same name keep their own kinds', () => {
		const kindIn = (operation: string, type: string) => structsOf(operationSpec(operation)!.response).get(type)?.byName.get('priceIncl')?.kind;

		expect([kindIn('getProducts', 'Article'), kindIn('getArticleVariants', 'ArticleVariant')]).toEqual(['long', 'decimal']);
	});

	it('an unknown operation is undefined', () => {
		expect([operationSpec('x'), operationSpec('__proto__'), operationSpec('')]).toEqual([undefined, undefined, undefined]);
	});
});

describe('given the operations of the dossier', () => {
	withFacts('every operation has the same request and response element', () => {
		const { allOperations } = facts();
		const ours = operationNames().map((name) => operationSpec(name)!);

		expect(Object.fromEntries(ours.map(({ name, request, responseElement }) => [name, { requestParams: request.fields.map((field) => field.name), responseElement }]))).toEqual(
			Object.fromEntries(Object.entries(allOperations).map(([name, { requestParams, responseElement }]) => [name, { requestParams, responseElement }])),
		);
	});

	withFacts('every request and response has the same fields in the same order', () => {
		const all = facts();

		for (const [name, { request, response }] of Object.entries(all.operations)) {
			expectFields(operationSpec(name)!.request.fields, request.fields, all);
			expectFields(operationSpec(name)!.response.fields, response.fields, all);
		}
	});

	withFacts('every type and enum is the same', () => {
		const all = facts();
		const found = new Map<string, StructSpec>();
		for (const name of operationNames()) for (const side of ['request', 'response'] as const) structsOf(operationSpec(name)![side], found);

		const known = Object.entries(all.types).filter(([type]) => found.has(type));

		expect(known.length).toBeGreaterThan(300);
		for (const [type, { fields }] of known) {
			const struct = found.get(type)!;
			expectFields(struct.fields, fields, all);
			struct.fields.forEach((field, index) => {
				if (field.kind === 'enum') expect([...field.literals]).toEqual(all.enums[fields[index]!.type]!.map((literal) => (typeof literal === 'string' ? literal : literal.value)));
				if (field.kind === 'struct') expect(field.struct.typeName).toBe(fields[index]!.type);
			});
		}
	});
});
