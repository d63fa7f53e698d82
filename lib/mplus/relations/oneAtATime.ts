import type { Clock } from '../../http/HttpPort';
import { PosError } from '../../http/PosError';

// Module scope on purpose: all executions of a process queue here. A name without a queue has no entry.
const queues = new Map<string, symbol[]>();

const LOOK_EVERY_MS = 50;

/** Tasks of one name one after another, first come, first served; who waits gives up when its execution is stopped. Other processes know nothing of it. */
export async function oneAtATime<T>(name: string, clock: Clock, task: () => Promise<T>): Promise<T> {
	const me = Symbol(name);
	queues.set(name, [...(queues.get(name) ?? []), me]);
	try {
		while (queues.get(name)?.[0] !== me) {
			if (clock.isCancelled()) throw new PosError('cancelled', 'The execution was stopped while it waited for another one');
			await clock.sleep(LOOK_EVERY_MS);
		}
		return await task();
	} finally {
		const left = (queues.get(name) ?? []).filter((entry) => entry !== me);
		if (left.length > 0) queues.set(name, left);
		else queues.delete(name);
	}
}
