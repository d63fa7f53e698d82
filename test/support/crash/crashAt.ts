import type { LoggedRequest } from '../../../sim/server/types';
import { createDataTables, type DataTables } from '../engine/createDataTables';
import { childProcess } from './childProcess';
import { crashScene, type CrashScene } from './crashScene';
import type { CutData } from './cutData';
import { faultOf, type Call, type CrashPoint, type System, type TillKind } from './drawPoints';
import { doubledOrders, doubledRelations, findFaults } from './findFaults';
import { inProcess } from './inProcess';
import type { N8nProcess, PassOn } from './N8nProcess';
import { withoutMemory } from './withoutMemory';

export interface CrashResult {
	/** Empty where every order and customer is in the till once. */
	faults: string[];
	/** Whether the call was done by its system and its answer did not arrive whole. */
	afterCommit: boolean;
	doubledOrders: number;
	doubledRelations: number;
}

export interface CrashOptions {
	/** Look-ups and keys are off, and the till takes an external id twice. */
	memoryless?: boolean;
}

const SYSTEMS: System[] = ['ccv', 'mplus'];
const MAX_RUNS = 12;
const TIMEOUT_MS = 1000;

/** A history without a crash: its calls in their order, and what is off in the end. */
export async function undisturbed(data: CutData, options: CrashOptions = {}): Promise<CrashResult & { calls: Call[] }> {
	const scene = await crashScene(data, tillOf(options));
	const calls: Call[] = [];
	for (const system of SYSTEMS) {
		scene.pair[system].onCall = ({ label, write, committed }) => {
			const nth = calls.filter((call) => call.system === system && call.label === label).length + 1;
			calls.push({ system, label, nth, write, committed });
		};
	}
	const dataTables = createDataTables();
	const n8n = inProcess({ ...scene, dataTables, passOn: portOf(options) });
	await runUntilEnd(n8n);
	const drawn = [...calls];
	scene.goOn();
	const result = await finish(scene, dataTables, n8n, options);
	await scene.pair.close();
	return { ...result, calls: drawn };
}

/** A history with a crash at one point, and what is off once the runs after it have carried all. */
export async function crashAt(point: CrashPoint, data: CutData, options: CrashOptions = {}): Promise<CrashResult> {
	const scene = await crashScene(data, { ...point.till, ...tillOf(options) });
	try {
		return await crashIn(scene, point, options);
	} finally {
		await scene.pair.close();
	}
}

async function crashIn(scene: CrashScene, point: CrashPoint, options: CrashOptions): Promise<CrashResult> {
	const dataTables = createDataTables();
	const port = portOf(options);
	const impatient: PassOn = (request, type) => ({ ...port(request, type), ...(point.kind === 'time-out' && { timeout: TIMEOUT_MS }) });
	const start = point.kind === 'kill' && !options.memoryless ? childProcess : inProcess;
	const n8n = start({ ...scene, dataTables, passOn: impatient });
	const crash = arm(point, scene, n8n);
	const missed = await runUntilEnd(n8n, crash.isOver);
	SYSTEMS.forEach((system) => scene.pair[system].faults.splice(0));
	await requestsUnderWay();
	scene.goOn();
	const anew = () => inProcess({ ...scene, dataTables, passOn: port });
	if (point.cutAgainAfter !== undefined) await runCutAfter(point.cutAgainAfter, scene, anew());
	const result = await finish(scene, dataTables, n8n.isDead() ? anew() : n8n, options);
	n8n.close();
	const faults = crash.hit() ? missed : ['the call never came'];
	if ((point.kind === 'kill' || point.kind === 'cut') && !n8n.isDead()) faults.push('the process lived on');
	return { ...result, faults: [...faults, ...result.faults], afterCommit: point.after && crash.hit()?.committed === true };
}

function arm(point: CrashPoint, { pair }: CrashScene, n8n: N8nProcess): { hit(): LoggedRequest | undefined; isOver(): boolean } {
	const sim = pair[point.system];
	let hit: LoggedRequest | undefined;
	sim.faults.push({ on: point.label, nth: point.nth, then: faultOf(point) });
	sim.onCall = (entry) => {
		if (hit || !entry.fault) return;
		hit = entry;
		if (point.kind === 'kill' || point.kind === 'cut') n8n.kill();
		else if (point.outage) sim.faults.push({ then: 'reset-before' });
	};
	return { hit: () => hit, isOver: () => hit !== undefined };
}

/** A run that dies when the till has done so many more calls; it may be over before. */
async function runCutAfter(calls: number, { pair: { mplus } }: CrashScene, n8n: N8nProcess): Promise<void> {
	const last = mplus.log.length + calls;
	mplus.faults.push({ call: last, then: 'hang-after' });
	mplus.onCall = ({ call }) => {
		if (call === last) n8n.kill();
	};
	await runUntilEnd(n8n);
	mplus.faults.splice(0);
	await requestsUnderWay();
}

/** Runs as the schedule does, until all is carried, the process is dead or the crash has shown in a run. */
export async function runUntilEnd(n8n: N8nProcess, isOver: () => boolean = () => false): Promise<string[]> {
	let error: string | undefined;
	for (let run = 0; run < MAX_RUNS; run++) {
		const end = await n8n.run();
		if (!end || end.endReached || isOver()) return [];
		error = end.error;
	}
	return [`the end is not reached after ${MAX_RUNS} runs${error === undefined ? '' : `: ${error}`}`];
}

/** The runs after a crash, one more that must find nothing to do, and what is off then. */
export async function finish(scene: CrashScene, dataTables: DataTables, n8n: N8nProcess, options: CrashOptions = {}): Promise<CrashResult> {
	const faults = await runUntilEnd(n8n);
	const writes = () => SYSTEMS.flatMap((system) => scene.pair[system].log).filter(({ write }) => write).length;
	const before = writes();
	const last = await n8n.run();
	if (last?.error !== undefined || writes() > before) faults.push(`a run with nothing to do: ${last?.error ?? `${writes() - before} writes`}`);
	if (!options.memoryless) faults.push(...findFaults(scene, dataTables));
	return { faults, afterCommit: false, doubledOrders: doubledOrders(scene), doubledRelations: doubledRelations(scene) };
}

function tillOf({ memoryless }: CrashOptions): Partial<TillKind> {
	return memoryless ? { uniqueExtOrderId: false } : {};
}

function portOf({ memoryless }: CrashOptions): PassOn {
	return memoryless ? withoutMemory : (request) => request;
}

/** What a killed process had sent still reaches the systems. */
async function requestsUnderWay(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 30));
}
