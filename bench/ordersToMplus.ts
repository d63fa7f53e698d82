import { ccvOrderPreset } from '../lib/ccv/orders/ccvOrderPreset';
import { mapRecord } from '../lib/mapping/mapRecord';
import { mplusPort } from '../test/support/mplusPort';
import { aBatch } from './support/aBatch';
import { createRecorder } from './support/createRecorder';
import { demandSound } from './support/demandSound';
import { median, round } from './support/figures';
import { recordedPort } from './support/recordedPort';
import { recordedTarget } from './support/recordedTarget';
import type { TillAddress } from './support/serveTill';
import { startTillApart } from './support/startTillApart';
import { syncOnce } from './support/syncOnce';
import type { TillFigures, TillSize } from './support/till';

export interface OrdersToMplusFigures {
	orders: number;
	/** Calls and concurrency as the till counted them. */
	calls: number;
	callsPerOrder: number;
	/** The quickest run: other work on the machine only adds to it. */
	wallMs: number;
	/** 1.2 calls an order, each as long as the latency, four at a time. */
	floorMs: number;
	maxConcurrent: number;
	/** From raw records to output items, ledger included; calls, and what is encoded and decoded for them, aside. */
	cpuMsPerOrder: number;
	/** The same with SOAP both ways: all but the network and the HTTP client. */
	cpuWithSoapMsPerOrder: number;
}

export interface Scale extends TillSize {
	runs: number;
}

const SCALE: Scale = { orders: 500, customers: 400, relations: 10_000, articles: 10_000, latencyMs: 20, runs: 5 };
const AT_A_TIME = 4;
const CALLS_ALLOWED = 1.2;
const REPLAYS = 5;

/** Batches of paid orders of known customers into a till full of others, one after another. */
export async function benchOrdersToMplus(over: Partial<Scale> = {}): Promise<OrdersToMplusFigures> {
	const scale = { ...SCALE, ...over };
	const { orders, runs, latencyMs } = scale;
	const { records, totalsCents } = aBatch({ orders: orders * runs, customers: scale.customers });
	const till = await startTillApart<TillFigures>('till', scale);
	try {
		const walls: number[] = [];
		let last: Measured | undefined;
		for (let run = 0; run < runs; run++) {
			last = await measureRun(records.slice(run * orders, (run + 1) * orders), till);
			walls.push(last.wallMs);
		}
		const seen = await till.figures();
		demandSound(seen, totalsCents);
		return {
			orders,
			calls: seen.calls / runs,
			callsPerOrder: round(seen.calls / runs / orders, 3),
			wallMs: round(Math.min(...walls), 0),
			floorMs: round((orders * CALLS_ALLOWED * latencyMs) / AT_A_TIME, 0),
			maxConcurrent: seen.maxConcurrent,
			cpuMsPerOrder: round((await measureCpu(async () => await last?.repeat('target'))) / orders, 2),
			cpuWithSoapMsPerOrder: round((await measureCpu(async () => await last?.repeat('port'))) / orders, 2),
		};
	} finally {
		await till.close();
	}
}

interface Measured {
	wallMs: number;
	/** The same run again, from raw records, on what the till or the target answered. */
	repeat(on: 'port' | 'target'): Promise<void>;
}

async function measureRun(records: string[], till: TillAddress): Promise<Measured> {
	const raw = records.map((json) => JSON.parse(json) as unknown);
	const map = (): unknown[] => raw.map((record) => mapRecord(ccvOrderPreset, record));
	const [exchanges, answers] = [createRecorder(), createRecorder()];
	const port = recordedPort(mplusPort(till.login), exchanges);
	const mapped = map();
	const started = performance.now();
	await syncOnce(mapped, till, port, (target) => recordedTarget(target, answers));
	const wallMs = performance.now() - started;
	exchanges.replay();
	answers.replay();
	return {
		wallMs,
		repeat: async (on) => await syncOnce(map(), till, port, (target) => (on === 'target' ? recordedTarget(target, answers) : target)),
	};
}

/** CPU time of the whole process, garbage collection and compilation included: the median of some repetitions. */
async function measureCpu(repeat: () => Promise<void>): Promise<number> {
	const rounds: number[] = [];
	for (let replay = 0; replay < REPLAYS; replay++) {
		const before = process.cpuUsage();
		await repeat();
		const { user, system } = process.cpuUsage(before);
		rounds.push((user + system) / 1000);
	}
	return median(rounds);
}

if (require.main === module) void benchOrdersToMplus().then((figures) => process.stdout.write(`${JSON.stringify(figures)}\n`));
