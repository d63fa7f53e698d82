import { mapConcurrently } from '../../../lib/http/mapConcurrently';
import { crashAt, type CrashOptions, type CrashResult } from './crashAt';
import type { CutData } from './cutData';
import { describePoint, type CrashPoint } from './drawPoints';

export interface PointsResult {
	results: CrashResult[];
	/** Of all points, with the point in front. */
	faults: string[];
}

/** Most of a crash is waiting, so several are played side by side. */
const AT_A_TIME = 4;

export async function runPoints(points: CrashPoint[], data: CutData, options: CrashOptions = {}): Promise<PointsResult> {
	const results = await mapConcurrently(points, AT_A_TIME, async (point) => await crashAt(point, data, options).catch(thrown));
	const faults = results.flatMap((result, index) => result.faults.map((fault) => `${describePoint(points[index] as CrashPoint)}: ${fault}`));
	return { results, faults };
}

function thrown(error: Error): CrashResult {
	return { faults: [`thrown: ${error.message}`], afterCommit: false, doubledOrders: 0, doubledRelations: 0 };
}

/** CRASH_SEED of the environment, or a new one. */
export function readSeed(): number {
	const given = process.env.CRASH_SEED;
	return given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
}

/** To be seen also where jest's own output is not. */
export function say(text: string): void {
	process.stderr.write(`${text}\n`);
}
