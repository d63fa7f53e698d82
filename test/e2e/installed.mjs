import assert from 'node:assert/strict';
import { basename } from 'node:path';

/** n8n has loaded every node and credential that the package names, under the real type names. */
export async function checkInstalled(report, { installed, session }) {
	await report.need('n8n knows every node of the package', async () => {
		const known = await session.api('GET', '/types/nodes.json');
		const own = known.filter(({ name }) => name.startsWith(`${installed.name}.`)).map(({ name }) => name.slice(installed.name.length + 1));
		const named = installed.nodes.map((file) => basename(file, '.node.js')).map((name) => name[0].toLowerCase() + name.slice(1));
		// n8n adds a second type, ending in Tool, for each node an AI agent may use.
		assert.deepEqual([...new Set(own.map((name) => name.replace(/Tool$/, '')))].sort(), named.sort());
	});
}
