import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { DataTables } from '../engine/createDataTables';
import type { FromChild, ToChild } from './messages';
import type { N8nProcess, ProcessOptions, RunEnd } from './N8nProcess';

/** A process of n8n for real, which SIGKILL ends. Its data tables are this process's: every step in them is a message. */
export function childProcess({ pair, workflow, dataTables }: ProcessOptions): N8nProcess {
	const folder = mkdtempSync(join(tmpdir(), 'crash-child-'));
	const child = fork(join(__dirname, 'child.ts'), { execArgv: ['--import', 'tsx'], serialization: 'advanced', env: { ...process.env, TMPDIR: folder } });
	const tell = (message: ToChild) => void (child.connected && child.send(message));
	const gone = new Promise<undefined>((resolve) => child.once('exit', () => resolve(undefined)));
	void gone.then(() => rmSync(folder, { recursive: true, force: true }));
	child.on('message', (message: FromChild) => {
		if (message.kind === 'table') void answer(dataTables, message).then(tell);
	});
	return {
		async run() {
			const end = new Promise<RunEnd>((resolve) => {
				const listen = (message: FromChild) => {
					if (message.kind !== 'end') return;
					child.off('message', listen);
					resolve(message.end);
				};
				child.on('message', listen);
			});
			tell({ kind: 'run', workflow, credentials: pair.credentials });
			return await Promise.race([end, gone]);
		},
		kill: () => void child.kill('SIGKILL'),
		isDead: () => wasKilled(child),
		close: () => void child.kill(),
	};
}

async function answer(dataTables: DataTables, { id, proxy, method, args }: Extract<FromChild, { kind: 'table' }>): Promise<ToChild> {
	try {
		const provider = dataTables.provider as Record<string, (...args: unknown[]) => Promise<Record<string, (...args: unknown[]) => unknown>>>;
		const target = await provider[proxy.name]?.(...proxy.args);
		return { kind: 'table', id, result: await target?.[method]?.(...args) };
	} catch (error) {
		return { kind: 'table', id, error: error instanceof Error ? error.message : String(error) };
	}
}

function wasKilled(child: ChildProcess): boolean {
	return child.signalCode === 'SIGKILL';
}
