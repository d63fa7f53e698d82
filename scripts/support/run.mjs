import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program in the project's folder; its output goes to standard error, or where `stdio` says.
 * @param {string} command
 * @param {string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} exit code
 */
export async function run(command, args, options = {}) {
	const child = spawn(command, args, { cwd: root, stdio: ['inherit', process.stderr, process.stderr], ...options });
	const forward = (signal) => child.kill(signal);
	process.once('SIGINT', forward).once('SIGTERM', forward);
	return await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
	});
}

/** The same for a TypeScript file of this project, run from source. */
export async function runTypeScript(file, args = [], options = {}) {
	return await run(process.execPath, ['--import', 'tsx', file, ...args], options);
}
