import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { MplusGiven } from '../../sim/mplus/givenMplusWorld';
import type { StartOptions } from '../../sim/mplus/startMplus';
import type { Finished } from './engine/runWorkflow';
import { runNode, type NodeRun } from './runNode';
import { startTill, type RunningTill } from './startTill';
import { expectValidRequests } from './xsd/expectValidRequests';

const running: RunningTill[] = [];

/** A till that `closeSoundTills` ends. */
export async function startSoundTill(given: Partial<MplusGiven> = {}, options: StartOptions = {}): Promise<RunningTill> {
	const till = await startTill(given, options);
	running.push(till);
	return till;
}

/** Ends all tills; expects that none had to refuse a request as it was put, and that the WSDL allows all of them. */
export async function closeSoundTills(): Promise<void> {
	const tills = running.splice(0);
	await Promise.all(tills.map(async (till) => await till.close()));

	expect(tills.flatMap(({ world }) => world.failures)).toEqual([]);
	await expectValidRequests(tills.flatMap(({ log }) => log));
}

/** Runs one operation of the MplusKASSA node in the engine. */
export async function runMplus(till: RunningTill, resource: string, operation: string, parameters: INodeParameters = {}, further: Partial<NodeRun> = {}): Promise<Finished> {
	return await runNode(till, { type: 'mplusKassa', parameters: { resource, operation, ...parameters }, ...further });
}

/** What came out, without what it is paired with. */
export function itemsOf(finished: Finished): IDataObject[] {
	return finished.output('Node').map(({ json }) => json);
}

/** The operations that a till was asked for, but for the question what it is. */
export function callsOf({ log }: RunningTill): string[] {
	return log.map(({ label }) => label).filter((label) => label !== 'getApiVersion');
}

export const OLD = { serviceVersion: { major: 58, minor: 0, revision: 0 } };
