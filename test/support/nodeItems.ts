import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Finished } from './engine/runWorkflow';
import type { NodeRun } from './runNode';

/** What came out, without what it is paired with: each item of it with one of the input, in the order of these. */
export function itemsOf(finished: Finished): IDataObject[] {
	const places = finished.output('Items').map((_, index) => index);
	const pairs = finished.output('Node').map(({ pairedItem }) => (pairedItem as { item: number }).item);

	expect(places).toEqual(expect.arrayContaining(pairs));
	expect(pairs).toEqual([...pairs].sort((one, other) => one - other));

	return finished.output('Node').map(({ json }) => json);
}

/** What came of an item that failed behind one that did not. */
export interface Behind {
	/** The items that the first gave. */
	done: IDataObject[];
	/** What happened and what to do, in one text. */
	failed: string;
	code: string | null;
}

/** One operation of a node, with these parameters. */
export type RunOperation = (parameters: INodeParameters, further: Partial<NodeRun>) => Promise<Finished>;

/**
 * Runs an operation for two items with Continue On Fail: once as given, and once more with other values in the same places, which
 * make it fail. Expects that only this fails, and that all of it is paired.
 */
export async function runBehindOne(run: RunOperation, parameters: object, failing: object): Promise<Behind> {
	const expressions = differing(parameters, { ...parameters, ...failing }, '$json') as INodeParameters;

	const finished = await run(expressions, { input: [parameters, { ...parameters, ...failing }], onError: 'continueRegularOutput' });

	const output = finished.output('Node');
	const { error, details } = (output.at(-1)?.json ?? {}) as { error?: string; details?: { code: string | null; hint: string | null } };
	expect(finished.error).toBeUndefined();
	expect(output.map(({ json, pairedItem }) => [json.error !== undefined, pairedItem])).toEqual([...output.slice(1).map(() => [false, { item: 0 }]), [true, { item: 1 }]]);
	return { done: output.slice(0, -1).map(({ json }) => json), failed: [error, details?.hint].filter(Boolean).join(' | '), code: details?.code ?? null };
}

/** The first with an expression wherever the second has another value. */
function differing(one: unknown, other: unknown, path: string): unknown {
	if (JSON.stringify(one) === JSON.stringify(other)) return one;
	const isLeaf = typeof one !== 'object' || one === null || '__rl' in one || (Array.isArray(one) && typeof one[0] !== 'object');
	if (isLeaf || typeof other !== 'object' || other === null) return `={{ ${path} }}`;
	if (Object.keys(other).some((name) => !(name in one))) throw new Error(`the first item needs what the second has at ${path}: ${JSON.stringify(other)}`);
	const entries = Object.entries(one).map(([name, value]) => [name, differing(value, (other as Record<string, unknown>)[name], `${path}["${name}"]`)]);
	return Array.isArray(one) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
