import type { CcvClient } from '../CcvClient';

const answers = new WeakMap<CcvClient, Map<string, Promise<unknown>>>();

/** What the items of a run all ask for, read once: a client lives for one run of a node. A reading that failed is not kept. */
export async function readOnce<T>(client: CcvClient, name: string, read: () => Promise<T>): Promise<T> {
	const known = answers.get(client) ?? new Map<string, Promise<unknown>>();
	answers.set(client, known);
	const answer = (known.get(name) as Promise<T> | undefined) ?? read();
	known.set(name, answer);
	answer.catch(() => known.delete(name));
	return await answer;
}
