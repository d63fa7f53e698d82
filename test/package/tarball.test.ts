import { readFile, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';

import { packPackage, type Packed } from './packPackage';

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const ALLOWED = /^(package\.json|index\.js|README\.md|LICENSE|dist\/.+)$/;
const SHIPPED_IN_DIST = /^dist\/(nodes|credentials|lib|vendor)\/[\w./-]+\.(js|svg|node\.json)$|^dist\/workflows\/[\w-]+\.json$/;
const RELATIVE_REQUIRE = /require\(["'](\.{1,2}\/[^"']+)["']\)/g;
const MACHINE_PATH = /(?:file:\/\/|[\s"'`(=])\/(?:work|home|root|Users|tmp|mnt|var)\/|[A-Z]:\\/;

describe('the tarball', () => {
	let packed: Packed;

	beforeAll(async () => {
		packed = await packPackage();
	});

	afterAll(async () => {
		await rm(packed.temporary, { recursive: true, force: true });
	});

	const read = async (file: string) => await readFile(join(packed.folder, file), 'utf8');

	it('holds what users need and nothing else', () => {
		const strays = packed.files.filter((file) => !ALLOWED.test(file) || (file.startsWith('dist/') && !SHIPPED_IN_DIST.test(file)));

		expect(strays).toEqual([]);
		expect(packed.files).toEqual(expect.arrayContaining(['package.json', 'index.js', 'LICENSE']));
	});

	it('holds every node, with its codex file and both icons, and every credential', () => {
		const { nodes, credentials } = packed.manifest.n8n;
		const wanted = nodes.flatMap((file) => {
			const icon = posix.join(posix.dirname(file), lowerFirst(posix.basename(file, '.node.js')));
			return [file, file.replace(/\.js$/, '.json'), `${icon}.svg`, `${icon}.dark.svg`];
		});

		expect(nodes.length).toBeGreaterThan(0);
		expect([...wanted, ...credentials].filter((file) => !packed.files.includes(file))).toEqual([]);
	});

	it('holds no node and no credential that package.json does not name', () => {
		const found = packed.files.filter((file) => /\.(node|credentials)\.js$/.test(file));

		expect(found.sort()).toEqual([...packed.manifest.n8n.nodes, ...packed.manifest.n8n.credentials].sort());
	});

	it('needs nothing at run time but n8n', () => {
		const { dependencies = {}, optionalDependencies = {}, bundledDependencies = [], peerDependencies } = packed.manifest;

		expect({ dependencies, optionalDependencies, bundledDependencies }).toEqual({ dependencies: {}, optionalDependencies: {}, bundledDependencies: [] });
		expect(peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	it('is built with exact versions', () => {
		expect(Object.entries(packed.manifest.devDependencies).filter(([, version]) => !EXACT.test(version))).toEqual([]);
	});

	it('requires only files that it holds', async () => {
		const missing: string[] = [];
		for (const file of packed.files.filter((name) => name.endsWith('.js'))) {
			for (const [, path] of (await read(file)).matchAll(RELATIVE_REQUIRE)) {
				const target = posix.join(posix.dirname(file), path ?? '');
				if (![target, `${target}.js`].some((candidate) => packed.files.includes(candidate))) missing.push(`${file} -> ${path}`);
			}
		}

		expect(missing).toEqual([]);
	});

	it('names no folder of the machine it was built on, and no source map', async () => {
		const files = packed.files.filter((file) => /\.(js|json|svg|md)$/.test(file));
		const texts = await Promise.all(files.map(async (file) => ({ file, text: await read(file) })));

		expect(texts.filter(({ text }) => MACHINE_PATH.test(text) || text.includes('sourceMappingURL')).map(({ file }) => file)).toEqual([]);
	});

	it('has saxes inside the one vendor bundle, since n8n does not bring it', async () => {
		const bundle = await read('dist/vendor/saxes.js');

		expect(bundle).toContain('SaxesParser');
		expect(bundle).not.toMatch(/\brequire\(["']/);
	});
});

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
