import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';

/**
 * Starts both simulated systems and waits for the JSON line that says where they are.
 * @param {string[]} args handed on to scripts/sim.mjs
 */
export async function startSimulators(args = []) {
	const child = spawn(process.execPath, [join(root, 'scripts', 'sim.mjs'), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
	const signal = (name) => { try { process.kill(-child.pid, name); } catch { /* it has ended */ } };
	const lastResort = () => signal('SIGKILL');
	process.once('exit', lastResort);
	const lines = createInterface({ input: child.stdout });
	const line = await new Promise((resolve, reject) => {
		lines.once('line', resolve);
		child.once('exit', (code) => reject(new Error(`The simulators ended with ${code}`)));
	});
	const addresses = JSON.parse(line);
	return {
		...addresses,
		/** What both systems hold and which calls came in. */
		state: async () => (await fetch(new URL('state', `${addresses.control}/`))).json(),
		stop() {
			signal('SIGTERM');
			process.removeListener('exit', lastResort);
		},
	};
}
