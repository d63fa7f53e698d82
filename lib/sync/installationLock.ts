import type { Clock } from '../http/HttpPort';
import { PosError } from '../http/PosError';

interface Lock {
	/** Executions that hold or wait, in the order of their coming. */
	queue: symbol[];
	/** For each flow, when the last run of this process handed a checkpoint to the ledger, and the one it was made from. */
	handedOver: Map<string, { from: string | null; atMs: number }>;
}

// Module scope on purpose: all executions of a process that write to one installation queue here.
const locks = new Map<string, Lock>();

export interface Holding {
	/** Whether another run of the flow that began at the same checkpoint has finished since this one began to read. */
	isOvertaken(flow: string, from: string | null, startedAtMs: number): boolean;
	/** Says that this run's checkpoint goes to the ledger. */
	handOver(flow: string, from: string | null): void;
}

const LOOK_EVERY_MS = 50;

/**
 * One sync at a time for one target installation: facts are gathered inside, so a second execution finds the work done.
 * First come, first served; who waits gives up when its execution is stopped.
 */
export async function withInstallationLock<T>(installation: string, clock: Clock, task: (holding: Holding) => Promise<T>): Promise<T> {
	const lock: Lock = locks.get(installation) ?? { queue: [], handedOver: new Map() };
	locks.set(installation, lock);
	const me = Symbol(installation);
	lock.queue.push(me);
	try {
		while (lock.queue[0] !== me) {
			if (clock.isCancelled()) throw new PosError('cancelled', 'The execution was stopped while it waited for another one');
			await clock.sleep(LOOK_EVERY_MS);
		}
		return await task({
			isOvertaken: (flow, from, startedAtMs) => {
				const last = lock.handedOver.get(flow);
				return last !== undefined && last.atMs >= startedAtMs && last.from === from;
			},
			handOver: (flow, from) => void lock.handedOver.set(flow, { from, atMs: clock.now() }),
		});
	} finally {
		lock.queue = lock.queue.filter((entry) => entry !== me);
	}
}
