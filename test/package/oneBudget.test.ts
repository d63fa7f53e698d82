import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT, run, type Manifest } from './packPackage';

interface Stateful {
	/** How often the module exists in the process. */
	instances: number;
	/** How many budgets there are for one key, asked for through each entry. */
	states?: number;
	from: string[];
}

interface Loaded {
	nodes: Array<{ name: string; iconUrl: unknown; categories?: string[] }>;
	credentials: Array<{ name: string; iconUrl: unknown }>;
	stateful: Record<string, Stateful>;
}

/** In a process of its own, since jest has a module registry of its own; other packages resolve as they do inside n8n. */
async function loadWithN8n(folder: string): Promise<Loaded> {
	const env = { ...process.env, NODE_ENV: 'production', NODE_PATH: join(ROOT, 'node_modules') };
	const { stdout } = await run(process.execPath, [join(ROOT, 'scripts/support/loadWithN8n.mjs'), folder], { cwd: ROOT, env });
	return JSON.parse(stdout) as Loaded;
}

describe('the built package in n8n', () => {
	let loaded: Loaded;
	let manifest: Manifest;

	beforeAll(async () => {
		manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Manifest;
		loaded = await loadWithN8n(ROOT);
	});

	it('is loaded whole: nodes with icons and categories, credentials with icons', () => {
		const icons = { light: expect.stringMatching(/\.svg$/), dark: expect.stringMatching(/\.dark\.svg$/) };

		expect(loaded.nodes).toHaveLength(manifest.n8n.nodes.length);
		expect(loaded.credentials).toHaveLength(manifest.n8n.credentials.length);
		for (const node of loaded.nodes) expect(node).toEqual({ name: node.name, iconUrl: icons, categories: expect.arrayContaining(['Sales']) });
		for (const credential of loaded.credentials) expect(credential).toEqual({ name: credential.name, iconUrl: icons });
	});

	it.each([
		['lib/http/rateBudgetFor.js', ['CcvSalesPos.node.js']],
		['lib/http/limiterFor.js', ['MplusKassa.node.js', 'PosOrderSync.node.js']],
		['lib/http/PosError.js', ['CcvSalesPos.node.js', 'MplusKassa.node.js', 'PosOrderSync.node.js', 'CcvSalesPosApi.credentials.js', 'MplusKassaApi.credentials.js']],
		['lib/sync/installationLock.js', ['PosOrderSync.node.js']],
	])('has one %s for all nodes that use it', (module, users) => {
		const { instances, from } = loaded.stateful[module] ?? { instances: 0, from: [] };

		expect(instances).toBe(1);
		expect(from.map((entry) => entry.split('/').pop())).toEqual(expect.arrayContaining(users));
	});

	it('gives all nodes the same budget and the same limiter for a key', () => {
		expect(loaded.stateful['lib/http/rateBudgetFor.js']?.states).toBe(1);
		expect(loaded.stateful['lib/http/limiterFor.js']?.states).toBe(1);
	});

	it('given a build in which a node brings a lib of its own, then two limiters are seen', async () => {
		const copy = await mkdtemp(join(tmpdir(), 'two-libs-'));
		for (const name of ['package.json', 'dist']) await cp(join(ROOT, name), join(copy, name), { recursive: true });
		await bringOwnLib(join(copy, 'dist'), 'nodes/PosOrderSync');

		const { stateful } = await loadWithN8n(copy);
		await rm(copy, { recursive: true, force: true });

		expect(stateful['lib/http/limiterFor.js']).toMatchObject({ instances: 2, states: 2 });
	});
});

async function bringOwnLib(dist: string, node: string): Promise<void> {
	await cp(join(dist, 'lib'), join(dist, 'nodes/lib'), { recursive: true });
	await cp(join(dist, 'vendor'), join(dist, 'nodes/vendor'), { recursive: true });
	for (const name of await readdir(join(dist, node))) {
		if (!name.endsWith('.js')) continue;
		const file = join(dist, node, name);
		await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"../../lib/', '"../lib/'));
	}
}
