import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort.mjs';
import { cleanEnvironment } from './runCommand.mjs';

const START_LIMIT_MS = 180_000;

const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_SECURE_COOKIE: 'false',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
	N8N_AI_ENABLED: 'false',
};

/**
 * Starts n8n on loopback and waits until it answers.
 * @param {{ nodeBin: string, n8n: string, userFolder: string, port?: number, env?: NodeJS.ProcessEnv }} options
 */
export async function startN8n({ nodeBin, n8n, userFolder, port, env }) {
	mkdirSync(userFolder, { recursive: true });
	const log = join(userFolder, 'n8n.log');
	const ports = { N8N_PORT: String(port ?? (await freePort())), N8N_RUNNERS_BROKER_PORT: String(await freePort()) };
	const address = `http://127.0.0.1:${ports.N8N_PORT}`;
	const output = openSync(log, 'w');
	// A process group of its own: n8n starts a task runner that must end with it.
	const child = spawn(join(nodeBin, 'node'), [n8n, 'start'], {
		cwd: userFolder,
		detached: true,
		stdio: ['ignore', output, output],
		env: cleanEnvironment({
			PATH: `${nodeBin}:${process.env.PATH}`,
			NODE_ENV: 'production',
			N8N_USER_FOLDER: userFolder,
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_HOST: '127.0.0.1',
			GENERIC_TIMEZONE: 'Europe/Amsterdam',
			...ports,
			...QUIET,
			...env,
		}),
	});
	closeSync(output);
	const gone = new Promise((resolve) => { child.once('exit', resolve); child.once('error', resolve); });
	const signal = (name) => { try { process.kill(-child.pid, name); } catch { /* it has ended */ } };
	const lastResort = () => signal('SIGKILL');
	process.once('exit', lastResort);

	async function stop() {
		signal('SIGTERM');
		await Promise.race([gone, sleep(15_000, undefined, { ref: false })]);
		signal('SIGKILL');
		process.removeListener('exit', lastResort);
	}

	const limit = Date.now() + START_LIMIT_MS;
	while (!(await answers(address))) {
		const ended = child.exitCode !== null || child.signalCode !== null;
		if (ended || Date.now() > limit) {
			await stop();
			const text = await readFile(log, 'utf8').catch(() => '');
			throw new Error(`n8n ${ended ? 'ended' : 'does not answer'} (${log}):\n${text.slice(-2000)}`);
		}
		await sleep(250);
	}
	return { address, log, pid: child.pid, gone, stop };
}

/** While n8n starts it already serves a waiting page, so only JSON counts. */
async function answers(address) {
	try {
		if (!(await fetch(`${address}/healthz/readiness`)).ok) return false;
		const settings = await fetch(`${address}/rest/settings`);
		return settings.ok && (settings.headers.get('content-type') ?? '').includes('json');
	} catch {
		return false;
	}
}
