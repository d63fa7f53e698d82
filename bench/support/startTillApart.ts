import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

import type { TillAddress, TillFigures, TillSize } from './till';

export interface TillApart extends TillAddress {
	figures(): Promise<TillFigures>;
	close(): Promise<void>;
}

/** The simulated till in a process of its own, so that its work is none of what is measured here. */
export async function startTillApart(size: TillSize): Promise<TillApart> {
	const child = fork(join(__dirname, 'till.ts'), [JSON.stringify(size)], {
		cwd: resolve(__dirname, '..', '..'),
		execArgv: ['--import', 'tsx'],
		env: { ...process.env, NODE_OPTIONS: '' },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const ended = once(child, 'exit');
	async function said<T>(): Promise<T> {
		const died = ended.then(() => Promise.reject(new Error('The simulated till ended before it answered')));
		return await Promise.race([once(child, 'message').then(([message]) => message as T), died]);
	}
	const address = await said<TillAddress>();
	return {
		...address,
		async figures() {
			const answer = said<TillFigures>();
			child.send('figures');
			return await answer;
		},
		async close() {
			if (child.connected) child.disconnect();
			await ended;
		},
	};
}
