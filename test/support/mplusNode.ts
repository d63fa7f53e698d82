import type { INodeParameters } from 'n8n-workflow';

import type { MplusGiven } from '../../sim/mplus/givenMplusWorld';
import type { StartOptions } from '../../sim/mplus/startMplus';
import type { Finished } from './engine/runWorkflow';
import { runBehindOne, type Behind } from './nodeItems';
import { runNode, type NodeRun } from './runNode';
import { startTill, type RunningTill } from './startTill';
import { expectValidRequests } from './xsd/expectValidRequests';

export { itemsOf, type Behind } from './nodeItems';

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

/** Runs an operation for an item that fails behind one that does not. */
export async function runBehind(till: RunningTill, resource: string, operation: string, parameters: object, failing: object): Promise<Behind> {
	return await runBehindOne(async (...run) => await runMplus(till, resource, operation, ...run), parameters, failing);
}

/** The operations that a till was asked for, but for the question what it is. */
export function callsOf({ log }: RunningTill): string[] {
	return log.map(({ label }) => label).filter((label) => label !== 'getApiVersion');
}

/** What was sent to a till for one operation, each time. */
export function sentTo({ log }: RunningTill, call: string): string[] {
	return log.filter(({ label }) => label === call).map(({ body }) => body);
}

export const OLD = { serviceVersion: { major: 58, minor: 0, revision: 0 } };
