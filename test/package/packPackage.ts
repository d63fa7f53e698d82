import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const ROOT = join(__dirname, '../..');

export interface Manifest {
	name: string;
	files: string[];
	scripts: Record<string, string>;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	bundledDependencies?: string[];
	peerDependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	n8n: { nodes: string[]; credentials: string[] };
}

export interface Packed {
	/** To be removed in the end. */
	temporary: string;
	/** The unpacked tarball. */
	folder: string;
	manifest: Manifest;
	/** Paths inside the tarball, sorted. */
	files: string[];
}

/** The tarball that would be published, unpacked. Presumes that `npm run build` has filled dist. */
export async function packPackage(): Promise<Packed> {
	const temporary = await mkdtemp(join(tmpdir(), 'packed-'));
	await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', temporary], { cwd: ROOT });
	const [tarball] = await readdir(temporary);
	if (!tarball) throw new Error('npm pack made no tarball');
	await run('tar', ['xzf', join(temporary, tarball), '-C', temporary]);
	const folder = join(temporary, 'package');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
	return { temporary, folder, manifest, files: files.sort() };
}
