import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

export interface Apart<Figures> {
	figures(): Promise<Figures>;
	close(): Promise<void>;
}

/** A simulated system in a process of its own, so that its work is none of what is measured here. `file`: which one, in this folder. */
export async function startApart<Address extends object, Figures>(file: 'till' | 'catalogueTill' | 'stockShop', size: object): Promise<Address & Apart<Figures>> {
	const child = fork(join(__dirname, `${file}.ts`), [JSON.stringify(size)], {
		cwd: resolve(__dirname, '..', '..'),
		execArgv: ['--import', 'tsx'],
		env: { ...process.env, NODE_OPTIONS: '' },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const ended = once(child, 'exit');
	async function said<T>(): Promise<T> {
		const died = ended.then(() => Promise.reject(new Error('The simulated system ended before it answered')));
		return await Promise.race([once(child, 'message').then(([message]) => message as T), died]);
	}
	const address = await said<Address>();
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
