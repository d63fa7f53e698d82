import { appendFile, cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { packPackage, ROOT, run, type Packed } from './packPackage';

interface Verdict {
	passed: boolean;
	message?: string;
	details?: string;
}

/** In a process of its own: the scanner is an ES module. Not as a test run: n8n's rules then judge files they else leave alone. */
async function scan(folder: string, leg: 'src' | 'dist'): Promise<Verdict> {
	const env = { ...process.env, NODE_ENV: 'production' };
	const { stdout } = await run(process.execPath, [join(ROOT, 'scripts/support/scan.mjs'), folder, leg], { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 });
	return JSON.parse(stdout) as Verdict;
}

describe("n8n's scan of community packages", () => {
	let packed: Packed;

	beforeAll(async () => {
		packed = await packPackage();
	});

	afterAll(async () => {
		await rm(packed.temporary, { recursive: true, force: true });
	});

	it('given the source as the scan fetches it, then it passes', async () => {
		const source = join(packed.temporary, 'source');
		await mkdir(source);
		for (const name of ['package.json', 'nodes', 'credentials']) await cp(join(ROOT, name), join(source, name), { recursive: true });

		expect(await scan(source, 'src')).toEqual({ passed: true });
	});

	it('given the tarball, then it passes', async () => {
		expect(await scan(packed.folder, 'dist')).toEqual({ passed: true });
	});

	it.each([
		['a forbidden global', 'exports.shop = process.env.SHOP;', 'no-restricted-globals'],
		['a forbidden module', 'require("node:fs");', 'no-restricted-imports'],
	])('given the tarball with %s in one file, then it fails', async (_what, line, rule) => {
		const tampered = join(packed.temporary, rule);
		await cp(packed.folder, tampered, { recursive: true });
		await appendFile(join(tampered, 'dist/lib/http/retryAfterMs.js'), `\n${line}\n`);

		const { passed, details } = await scan(tampered, 'dist');

		expect(passed).toBe(false);
		expect(details).toContain(rule);
	});

	it('given the source with a forbidden global in one node, then it fails', async () => {
		const tampered = join(packed.temporary, 'tampered-source');
		await mkdir(tampered);
		for (const name of ['package.json', 'nodes', 'credentials']) await cp(join(ROOT, name), join(tampered, name), { recursive: true });
		await appendFile(join(tampered, 'nodes/shared/isTool.ts'), '\nexport const shop = process.env.SHOP; // eslint-disable-line\n');

		const { passed, details } = await scan(tampered, 'src');

		expect(passed).toBe(false);
		expect(details).toContain('no-restricted-globals');
	});
});
