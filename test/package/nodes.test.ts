import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeHelpers, type ICredentialType, type INodeProperties, type INodePropertyOptions, type INodeType, type INodeTypeDescription, type Themed } from 'n8n-workflow';

import { ROOT } from './packPackage';
import { parameterTroubles } from './parameterTroubles';

/** Saved workflows name these: they never change. */
const TYPE_NAMES: Record<string, [name: string, displayName: string]> = {
	CcvSalesPos: ['ccvSalesPos', 'CCV SalesPOS'],
	CcvSalesPosTrigger: ['ccvSalesPosTrigger', 'CCV SalesPOS Trigger'],
	MplusKassa: ['mplusKassa', 'MplusKASSA'],
	MplusKassaTrigger: ['mplusKassaTrigger', 'MplusKASSA Trigger'],
	MplusKassaTillTrigger: ['mplusKassaTillTrigger', 'MplusKASSA Till Trigger'],
	PosMapping: ['posMapping', 'POS Mapping'],
	PosOrderSync: ['posOrderSync', 'POS Order Sync'],
	PosRecordSync: ['posRecordSync', 'POS Record Sync'],
};

/** Stored credentials hold these fields: none is renamed or dropped. */
const CREDENTIAL_FIELDS: Record<string, string[]> = {
	ccvSalesPosApi: ['baseUrl', 'publicKey', 'secretKey', 'schema', 'verifyResponses', 'readsPerMinute', 'writesPerMinute', 'productQueriesPerMinute'],
	mplusKassaApi: ['baseUrl', 'ident', 'secret', 'allowUnauthorizedCerts', 'webhookSubscriptionId', 'webhookSecret'],
};

const SELECTORS = ['resource', 'operation', 'target'];
const MOST_FIELDS = 6;

const nodeNames = readdirSync(join(ROOT, 'nodes')).filter((name) => existsSync(join(ROOT, 'nodes', name, `${name}.node.ts`)));
const withResources = nodeNames.filter((name) => existsSync(join(ROOT, 'nodes', name, 'actions')));
const syncNodes = nodeNames.filter((name) => name.endsWith('Sync'));

describe.each(nodeNames)('node %s', (name) => {
	it('has its frozen type name and display name', async () => {
		const { description } = await load(name);

		expect([description.name, description.displayName]).toEqual(TYPE_NAMES[name]);
	});

	it('has an icon for each theme', async () => {
		const { description } = await load(name);
		const { light, dark } = iconTexts(join(ROOT, 'nodes', name), description.icon);

		expect(light).toMatch(/^<svg [^>]*viewBox="0 0 60 60"/);
		expect(dark).toMatch(/^<svg [^>]*viewBox="0 0 60 60"/);
		expect(light).not.toBe(dark);
	});

	it('has a codex file with its name', async () => {
		const { description } = await load(name);
		const codex = JSON.parse(readFileSync(join(ROOT, 'nodes', name, `${name}.node.json`), 'utf8')) as { node: string };

		expect(codex.node).toBe(`n8n-nodes-ccv-mplus.${description.name}`);
	});

	it('has sound parameters', async () => {
		const { description } = await load(name);

		expect(parameterTroubles(description.properties)).toEqual([]);
	});
});

describe.each(withResources)('resources of %s', (name) => {
	it('has a folder for each resource and no other', async () => {
		const { description } = await load(name);

		expect(valuesOf(description.properties, 'resource')).toEqual(foldersIn(name));
	});

	it.each(foldersIn(name))('%s offers exactly the operations it has', async (resource) => {
		const file = `${resource.charAt(0).toUpperCase()}${resource.slice(1)}.resource`;
		const { operations, description } = (await import(`../../nodes/${name}/actions/${resource}/${file}`)) as {
			operations: Record<string, { fields: INodeProperties[] }>;
			description: INodeProperties[];
		};

		expect(valuesOf(description, 'operation')).toEqual(Object.keys(operations).sort());
		for (const [operation, { fields }] of Object.entries(operations)) {
			for (const { displayOptions } of fields) expect(displayOptions?.show).toMatchObject({ resource: [resource], operation: [operation] });
		}
		expect(description).toEqual(expect.arrayContaining(Object.values(operations).flatMap(({ fields }) => fields)));
	});
});

describe.each(syncNodes)('sync node %s', (name) => {
	it(`shows at most ${MOST_FIELDS} fields beside its selectors; the rest is in collections`, async () => {
		const { description } = await load(name);

		for (const choice of choicesOf(description.properties)) {
			const shown = shownFields(description, choice).filter((field) => !SELECTORS.includes(field.name) && !field.type.endsWith('ollection'));
			expect(shown.length).toBeGreaterThan(0);
			expect({ choice, fields: shown.slice(MOST_FIELDS).map((field) => field.name) }).toEqual({ choice, fields: [] });
		}
	});
});

describe.each(Object.entries(CREDENTIAL_FIELDS))('credential %s', (name, fields) => {
	const className = name.charAt(0).toUpperCase() + name.slice(1);

	it('has its frozen fields, and icons that exist', async () => {
		const module = (await import(`../../credentials/${className}.credentials`)) as Record<string, new () => ICredentialType>;
		const credential = instance(module, className);

		expect(credential.name).toBe(name);
		expect(credential.properties.filter(({ type }) => type !== 'hidden').map((field) => field.name)).toEqual(fields);
		expect(Object.values(iconTexts(join(ROOT, 'credentials'), credential.icon))).toHaveLength(2);
	});
});

async function load(name: string): Promise<{ description: INodeTypeDescription }> {
	const module = (await import(`../../nodes/${name}/${name}.node`)) as Record<string, new () => INodeType>;
	return instance(module, name);
}

function instance<T>(module: Record<string, new () => T>, className: string): T {
	const Class = module[className];
	if (!Class) throw new Error(`There is no class ${className}`);
	return new Class();
}

function iconTexts(folder: string, icon: unknown): { light: string; dark: string } {
	const { light, dark } = icon as Exclude<Themed<string>, string>;
	const text = (file: string) => readFileSync(join(folder, file.replace(/^file:/, '')), 'utf8');
	return { light: text(light), dark: text(dark) };
}

function foldersIn(name: string): string[] {
	return readdirSync(join(ROOT, 'nodes', name, 'actions')).sort();
}

function valuesOf(properties: INodeProperties[], name: string): string[] {
	return properties.filter((property) => property.name === name).flatMap(({ options = [] }) => (options as INodePropertyOptions[]).map(({ value }) => String(value))).sort();
}

/** Every combination of the selectors' values. */
function choicesOf(properties: INodeProperties[]): Array<Record<string, string>> {
	return SELECTORS.reduce<Array<Record<string, string>>>((choices, name) => {
		const values = [...new Set(valuesOf(properties, name))];
		return values.length === 0 ? choices : choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value })));
	}, [{}]);
}

function shownFields(description: INodeTypeDescription, choice: Record<string, string>): INodeProperties[] {
	const values = { ...Object.fromEntries(description.properties.map((property) => [property.name, property.default])), ...choice };
	return description.properties.filter((property) => NodeHelpers.displayParameter(values, property, { typeVersion: 1 }, description));
}
