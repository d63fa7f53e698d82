import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureN8n } from './install.mjs';
import { installPackage } from './installPackage.mjs';
import { home, root } from './paths.mjs';
import { say } from './say.mjs';
import { openSession } from './session.mjs';
import { startSimulators } from './simulators.mjs';
import { startN8n } from './start.mjs';

/**
 * A real n8n with this package installed in it, its owner logged in, and both simulated systems beside it.
 * @param {{ name: string, keep?: boolean, port?: number, simulatorArgs?: string[] }} options
 *   name: of the folder below .n8n/ with n8n's data; keep: go on with the data of an earlier start
 */
export async function openScene({ name, keep = false, port, simulatorArgs }) {
	const { nodeBin, n8n } = await ensureN8n();
	const userFolder = join(home, name);
	if (!keep) await rm(userFolder, { recursive: true, force: true });
	say('Packing and installing the package');
	const installed = await installPackage({ packageFolder: root, userFolder, nodeBin });
	const simulators = await startSimulators(simulatorArgs);
	say('Starting n8n');
	const server = await startN8n({ nodeBin, n8n, userFolder, port }).catch((failure) => {
		simulators.stop();
		throw failure;
	});

	async function close() {
		await server.stop();
		simulators.stop();
	}

	try {
		const session = await openSession(server.address);
		say(`n8n answers on ${server.address}`);
		return { installed, simulators, server, session, close };
	} catch (failure) {
		await close();
		throw failure;
	}
}
