import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './runCommand.mjs';

/**
 * Installs the packed package as n8n itself does: npm pack, unpack among the community nodes, drop every dependency that is not a
 * runtime one, npm install.
 * @param {{ packageFolder: string, userFolder: string, nodeBin: string }} options
 * @returns {Promise<{ name: string, version: string, files: number, nodes: string[] }>}
 */
export async function installPackage({ packageFolder, userFolder, nodeBin }) {
	const temporary = await mkdtemp(join(tmpdir(), 'packed-'));
	const logs = join(userFolder, 'logs');
	try {
		await runCommand('npm', ['pack', '--ignore-scripts', '--pack-destination', temporary], { cwd: packageFolder, log: join(logs, 'pack.log') });
		const [tarball] = await readdir(temporary);
		const name = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')).name;
		const target = join(userFolder, '.n8n', 'nodes', 'node_modules', name);
		await rm(target, { recursive: true, force: true });
		await mkdir(target, { recursive: true });
		await runCommand('tar', ['xzf', join(temporary, tarball), '-C', target, '--strip-components=1'], { cwd: target, log: join(logs, 'untar.log') });
		const { devDependencies, peerDependencies, optionalDependencies, ...manifest } = JSON.parse(await readFile(join(target, 'package.json'), 'utf8'));
		await writeFile(join(target, 'package.json'), JSON.stringify(manifest, null, 2));
		const args = ['install', '--ignore-scripts', '--install-strategy=shallow', '--package-lock=false', '--no-audit', '--no-fund'];
		await runCommand('npm', args, { cwd: target, log: join(logs, 'install.log'), path: nodeBin });
		const files = await readdir(target, { recursive: true });
		return { name, version: manifest.version, files: files.length, nodes: manifest.n8n.nodes };
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}
