import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { CcvWorldOver } from '../../sim/ccv/givenCcvWorld';
import type { Fault, FaultKind, LoggedRequest } from '../../sim/server/types';
import { expectValidCcvRequests } from './ccvModels/expectValidCcvRequests';
import type { Finished } from './engine/runWorkflow';
import { runBehindOne, type Behind } from './nodeItems';
import { runNode, type NodeRun } from './runNode';
import { startCcvShop, type CcvShopOptions, type RunningShop } from './startCcvShop';

export { itemsOf, type Behind } from './nodeItems';

export interface SoundShop extends RunningShop {
	/** The shop may refuse requests as they are put, or their signature: those are what this test is about. */
	allowRefusals(): void;
}

/** What is cut is not seen to be so by its hash, but by the reader of JSON. */
export const UNVERIFIED: CcvShopOptions = { credential: { verifyResponses: false } };

const running: SoundShop[] = [];
const mayRefuse = new WeakSet<RunningShop>();

/** A shop that `closeSoundShops` ends. */
export async function startSoundShop(over: CcvWorldOver = {}, options: CcvShopOptions = {}): Promise<SoundShop> {
	const started = await startCcvShop(over, options);
	const shop = Object.assign(started, { allowRefusals: () => void mayRefuse.add(started) });
	running.push(shop);
	return shop;
}

/**
 * Ends all shops; expects that none had to refuse a request as it was put or signed, that the documents allow all of them, and that
 * each fault that was laid came to pass: a test of one that never did proves nothing.
 */
export async function closeSoundShops(): Promise<void> {
	const shops = running.splice(0);
	await Promise.all(shops.map(async (shop) => await shop.close()));

	const refused = shops.filter((shop) => !mayRefuse.has(shop)).flatMap((shop) => shop.log.filter((entry) => isRefusal(shop, entry)));
	expect(refused.map(({ status, method, url, body }) => `${status} ${method} ${url} ${body}`)).toEqual([]);
	expect(shops.flatMap(idleFaults)).toEqual([]);
	expectValidCcvRequests(shops.flatMap((shop) => shop.log.filter((entry) => !(mayRefuse.has(shop) && isRefusal(shop, entry)))));
}

/** Runs one operation of the CCV SalesPOS node in the engine. */
export async function runCcv(shop: RunningShop, resource: string, operation: string, parameters: INodeParameters = {}, further: Partial<NodeRun> = {}): Promise<Finished> {
	return await runNode(shop, { type: 'ccvSalesPos', parameters: { resource, operation, ...parameters }, ...further });
}

/** Runs an operation for an item that fails behind one that does not. */
export async function runBehind(shop: RunningShop, resource: string, operation: string, parameters: object, failing: object): Promise<Behind> {
	return await runBehindOne(async (...run) => await runCcv(shop, resource, operation, ...run), parameters, failing);
}

/** The routes that a shop was asked for, e.g. `GET /orders/:id/`. */
export function callsOf({ log }: RunningShop): string[] {
	return log.map(({ label }) => label);
}

/** The bodies that a shop was sent for one route. */
export function sentTo({ log }: RunningShop, label: string): IDataObject[] {
	return log.filter((entry) => entry.label === label).map(({ body }) => JSON.parse(body) as IDataObject);
}

/** Lets a call go wrong: of those to this route from now on the nth, or each. */
export function withFault<S extends RunningShop>(shop: S, label: string, then: FaultKind, nth: number | 'each' = 1): S {
	const earlier = shop.log.filter((entry) => entry.label === label).length;
	shop.faults.push({ on: label, then, ...(nth !== 'each' && { nth: earlier + nth }) });
	return shop;
}

/** Faults that no call had to suffer, or only one whose answer has no body to spoil. */
function idleFaults({ faults, log }: RunningShop): string[] {
	const isSuffered = ({ on, then, nth }: Fault) => log.filter(({ label }) => on === undefined || label === on).some(({ fault, status }, index) => fault === then && (nth === undefined || nth === index + 1) && !(SPOILING.includes(then) && status === NO_CONTENT));
	return faults.filter((fault) => !isSuffered(fault)).map(({ on = 'any call', then, nth = 'each' }) => `${then} at ${on}, ${nth}`);
}

const SPOILING: FaultKind[] = ['cut', 'garbage', 'empty-body'];
const NO_CONTENT = 204;

/** Faults that refuse on purpose what is in order. */
const PLAYED: FaultKind[] = ['refuse', 'unauthorised'];
/** No such resource, no such method, not played by the simulator. */
const OUT_OF_PLACE = [404, 405, 501];

function isRefusal({ world }: RunningShop, { status, fault }: LoggedRequest): boolean {
	if (fault !== undefined && PLAYED.includes(fault)) return false;
	return [world.refusals.validation.status, world.refusals.auth.status, ...OUT_OF_PLACE].includes(status);
}
