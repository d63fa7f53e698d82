import { spawn } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

// An outer `npm run` hands its own settings on (this project's ignore-scripts, the host's nodedir), and they beat a command's options.
const FROM_OUTER_NPM = /^npm_(package|lifecycle|command|execpath|node_execpath|config_(ignore_scripts|nodedir|local_prefix|prefix|global|allow_scripts))/i;

/** @returns {NodeJS.ProcessEnv} */
export function cleanEnvironment(extra = {}) {
	const own = Object.entries(process.env).filter(([name]) => !FROM_OUTER_NPM.test(name));
	return { ...Object.fromEntries(own), ...extra };
}

/**
 * Runs a command with its output in a log file; a failure shows the end of that file.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, log: string, path?: string, env?: NodeJS.ProcessEnv }} options path: a folder put in front of PATH
 */
export async function runCommand(command, args, { cwd, log, path, env }) {
	await mkdir(dirname(log), { recursive: true });
	const file = await open(log, 'w');
	const searchPath = path ? { PATH: `${path}:${process.env.PATH}` } : {};
	const child = spawn(command, args, {
		cwd,
		stdio: ['ignore', file.fd, file.fd],
		env: cleanEnvironment({ ...searchPath, ...env }),
	});
	const code = await new Promise((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('exit', (exitCode, signal) => resolve(exitCode ?? signal));
	});
	await file.close();
	if (code === 0) return;
	const lines = (await readFile(log, 'utf8')).trimEnd().split('\n');
	throw new Error(`${command} ${args.join(' ')} ended with ${code} (${log}):\n${lines.slice(-15).join('\n')}`);
}
