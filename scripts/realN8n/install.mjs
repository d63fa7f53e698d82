import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureNode24 } from './node24.mjs';
import { VERSIONS, home } from './paths.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';
import { buildSqlite, placeSqlite } from './sqlite.mjs';

const folder = join(home, 'n8n');
const stampFile = join(home, 'installed.json');
const executable = join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
const stamp = JSON.stringify({ ...VERSIONS, platform: process.platform, arch: process.arch });

async function isInstalled() {
	return existsSync(executable) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp;
}

async function installN8n(node) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	const args = ['install', `n8n@${VERSIONS.n8n}`, '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
	const ticker = setInterval(() => say('… still installing n8n'), 30_000);
	try {
		await runCommand('npm', args, { cwd: folder, log: join(home, 'logs', 'n8n-install.log'), path: node.bin });
	} finally {
		clearInterval(ticker);
	}
}

/**
 * Installs Node 24, n8n and its SQLite binding once; later calls return at once.
 * @returns {Promise<{ nodeBin: string, n8n: string, tookSeconds: number }>} nodeBin: folder that holds `node`; n8n: its start script
 */
export async function ensureN8n() {
	const started = Date.now();
	const node = await ensureNode24();
	if (!(await isInstalled())) {
		say(`n8n ${VERSIONS.n8n} from npm into ${home} (2,350 packages, 3 GB, some minutes, once)`);
		await Promise.all([installN8n(node), buildSqlite(node)]);
		const nodeModules = join(folder, 'node_modules');
		await placeSqlite(nodeModules);
		await runCommand('node', ['-e', `require(${JSON.stringify(join(nodeModules, 'sqlite3'))})`], {
			cwd: folder,
			log: join(home, 'logs', 'sqlite3-check.log'),
			path: node.bin,
		});
		await writeFile(stampFile, stamp);
		say('n8n is installed');
	}
	return { nodeBin: node.bin, n8n: executable, tookSeconds: Math.round((Date.now() - started) / 1000) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify(await ensureN8n()));
