// node scripts/support/loadWithN8n.mjs <package folder>: loads a built package with n8n's own loader and tells, as JSON, what
// n8n sees of it and how often each module with state of its own exists in the process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const STATEFUL = ['lib/http/rateBudgetFor.js', 'lib/http/limiterFor.js', 'lib/http/PosError.js', 'lib/sync/installationLock.js'];

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { PackageDirectoryLoader } = require('n8n-core');

const [, , folder] = process.argv;
const { n8n } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const loader = new PackageDirectoryLoader(folder);
await loader.loadAll();

const entries = [...n8n.nodes, ...n8n.credentials];
const reached = entries.map((entry) => ({ entry, modules: modulesFrom(require.cache[join(folder, entry)]) }));
const stateful = Object.fromEntries(STATEFUL.map((name) => [name, describe(name)]));
const nodes = loader.types.nodes.map(({ name, iconUrl, codex }) => ({ name, iconUrl, categories: codex?.categories }));
console.log(JSON.stringify({ nodes, credentials: loader.types.credentials.map(({ name, iconUrl }) => ({ name, iconUrl })), stateful }));

function describe(name) {
	const found = reached.flatMap(({ entry, modules }) => modules.filter(({ filename }) => filename.endsWith(`/${name}`)).map((module) => ({ entry, module })));
	return { instances: new Set(found.map(({ module }) => module)).size, ...stateOf(found.map(({ module }) => module)), from: found.map(({ entry }) => entry) };
}

// One key, asked for through every entry that reaches the module.
function stateOf(modules) {
	const makers = modules.map(({ exports }) => exports.rateBudgetFor ?? exports.limiterFor).filter(Boolean);
	return makers.length === 0 ? {} : { states: new Set(makers.map((make) => make('one key', 4))).size };
}

function modulesFrom(start, seen = new Set()) {
	if (!start || seen.has(start)) return [];
	seen.add(start);
	if (!start.filename.startsWith(`${folder}/dist/`)) return [];
	return [start, ...start.children.flatMap((child) => modulesFrom(child, seen))];
}
