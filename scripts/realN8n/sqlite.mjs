import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSIONS, home } from './paths.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';

const folder = join(home, 'sqlite3');
const logs = join(home, 'logs');

/**
 * Compiles SQLite's binding from source: its ready-made binary lies outside the npm registry. It speaks Node-API, so the headers of
 * any Node serve. It has a folder of its own because it compiles while npm still unpacks n8n.
 * @param {{ bin: string, headers: string | undefined }} node
 */
export async function buildSqlite({ bin, headers }) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	const packages = [`sqlite3@${VERSIONS.sqlite3}`, `node-gyp@${VERSIONS.nodeGyp}`];
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
	await runCommand('npm', ['install', ...packages, ...quiet], { cwd: folder, log: join(logs, 'sqlite3-install.log'), path: bin });
	say('Compiling sqlite3 (about a minute, beside the installation; needs python3, make and a C++ compiler)');
	const rebuild = [join(folder, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'), 'rebuild', '-j', '2'];
	const where = { cwd: join(folder, 'node_modules', 'sqlite3'), path: bin };
	const withHeaders = headers ? [...rebuild, `--nodedir=${headers}`] : rebuild;
	await runCommand('node', withHeaders, { ...where, log: join(logs, 'sqlite3-build.log') }).catch(async (failure) => {
		if (!headers) throw failure;
		say('Compiling again with downloaded headers');
		await runCommand('node', rebuild, { ...where, log: join(logs, 'sqlite3-build-again.log') });
	});
}

/** @param {string} nodeModules of the n8n that shall use the binding */
export async function placeSqlite(nodeModules) {
	const built = join('build', 'Release', 'node_sqlite3.node');
	const target = join(nodeModules, 'sqlite3', built);
	await mkdir(join(nodeModules, 'sqlite3', 'build', 'Release'), { recursive: true });
	await cp(join(folder, 'node_modules', 'sqlite3', built), target);
}
