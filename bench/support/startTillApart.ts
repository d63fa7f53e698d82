import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

import type { TillAddress } from './serveTill';

export interface TillApart<Figures> extends TillAddress {
	figures(): Promise<Figures>;
	close(): Promise<void>;
}

/** A simulated till in a process of its own, so that its work is none of what is measured here. `file`: which till, in this folder. */
export async function startTillApart<Figures>(file: 'till' | 'catalogueTill', size: object): Promise<TillApart<Figures>> {
	const child = fork(join(__dirname, `${file}.ts`), [JSON.stringify(size)], {
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
			const answer = said<Figures>();
			child.send('figures');
			return await answer;
		},
		async close() {
			if (child.connected) child.disconnect();
			await ended;
		},
	};
}
