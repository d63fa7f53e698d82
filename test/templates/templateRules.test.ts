import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { loadPackage } from '../support/engine/nodeTypes';
import { readTemplate } from '../support/template';

const files = readdirSync(join(__dirname, '..', '..', 'workflows')).filter((file) => file.endsWith('.json'));
const { nodeTypes } = loadPackage('source');

describe.each(files)('%s', (file) => {
	const template = readTemplate(file) as ReturnType<typeof readTemplate> & Record<string, unknown>;

	it('names each node once, with a UUID, a known type and a known version', () => {
		const names = template.nodes.map(({ name }) => name);
		const unknown = template.nodes.filter(({ type, typeVersion }) => {
			const { version } = nodeTypes.getByNameAndVersion(type, typeVersion).description;
			return ![version].flat().includes(typeVersion);
		});

		expect(new Set(names).size).toBe(names.length);
		expect(template.nodes.filter(({ id }) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id))).toEqual([]);
		expect(unknown.map(({ name, typeVersion }) => `${name} ${typeVersion}`)).toEqual([]);
	});

	it('connects only nodes that exist', () => {
		const names = new Set(template.nodes.map(({ name }) => name));
		const ends = Object.entries(template.connections).flatMap(([from, { main }]) => [from, ...(main ?? []).flatMap((output) => (output ?? []).map(({ node }) => node))]);

		expect(ends.filter((name) => !names.has(name))).toEqual([]);
	});

	it('is inactive, empty of data and links its credentials by name alone', () => {
		const credentials = template.nodes.flatMap(({ credentials: links }) => Object.values(links ?? {}));

		expect(template).toMatchObject({ active: false, pinData: {}, settings: { executionOrder: 'v1', timezone: 'Europe/Amsterdam', saveDataSuccessExecution: 'none' } });
		expect(Object.keys(template)).toEqual(['name', 'nodes', 'connections', 'active', 'settings', 'pinData', 'meta']);
		expect(credentials.length).toBeGreaterThan(0);
		expect(credentials).toEqual(credentials.map(() => ({ id: null, name: expect.stringMatching(/^(CCV SalesPOS|MplusKASSA) account$/) })));
		expect(JSON.stringify(template)).not.toMatch(/\$env|instanceId|webhookId/);
	});

	it('begins its name with a verb, explains itself first, and draws Store Ledger topmost of what follows the sync', () => {
		const first = template.nodes[0];
		const sync = Object.entries(template.connections).find(([, { main }]) => main?.some((output) => output?.some(({ node }) => node === 'Store Ledger')));
		const followers = (sync?.[1].main ?? []).flatMap((output) => (output ?? []).map(({ node }) => node));
		const top = (name: string) => template.nodes.find((node) => node.name === name)?.position[1] ?? 0;

		expect(template.name).toMatch(/^(Sync|Reconcile|Replay) /);
		expect(first).toMatchObject({ type: 'n8n-nodes-base.stickyNote', parameters: { color: 1 } });
		expect(Math.min(...followers.map(top))).toBe(top('Store Ledger'));
	});

	it('has the settings that others rely on, each read once a run', () => {
		const settings = template.nodes.find(({ name }) => name === 'Settings');
		const { assignments } = settings?.parameters.assignments as { assignments: Array<{ name: string; type: string }> };
		const expressions = JSON.stringify(template.nodes).match(/\$\('Settings'\)[^ }]*/g) ?? [];

		expect(assignments.map(({ name, type }) => `${name} ${type}`)).toEqual(['flow string', 'start string', 'startDate string', 'dryRun boolean', 'amountPerRun number', 'timezone string']);
		expect(expressions.filter((expression) => !expression.startsWith("$('Settings').first().json."))).toEqual([]);
	});
});
