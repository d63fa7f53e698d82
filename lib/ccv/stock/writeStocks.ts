import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { changeAndLook } from '../writes/changeAndLook';
import { changeRecord } from '../writes/changeRecord';
import type { CcvRecord } from '../writes/createRecord';
import type { StockChange } from './planStock';
import { articleTitle } from './StockArticle';
import type { StockEnding } from './StockOutcome';

export type Endings = Map<StockChange, StockEnding>;
/** `left`: how many calls the longer of both lanes still takes. */
export type OnProgress = (done: number, total: number, left: number) => void;

/** In each lane: with an answer after 2 seconds that still uses up what CCV allows. */
const AT_A_TIME = 4;
/** After so many without an answer in a row the shop is taken for gone: each of them was sent several times. */
const MOST_UNANSWERED = 4;

/**
 * Writes stocks. Products and variants side by side: CCV counts their limits apart. A shop that fails as a whole before anything was
 * written throws; afterwards what was done has to be told, and the rest is not sent.
 */
export async function writeStocks(client: CcvClient, changes: StockChange[], onProgress?: OnProgress): Promise<Endings> {
	const lanes = [changes.filter(({ article }) => article.combinationId === undefined), changes.filter(({ article }) => article.combinationId !== undefined)].filter((lane) => lane.length > 0);
	const endings: Endings = new Map();
	const left = lanes.map((lane) => lane.length);
	const turnedOn = new Map<number, Promise<void>>();
	let down: Error | undefined;
	let unanswered = 0;
	let mayHaveWritten = false;

	if (changes.length > 0) onProgress?.(0, changes.length, Math.max(...left));
	await Promise.all(lanes.map(async (lane, laneIndex) => await mapConcurrently(lane, AT_A_TIME, async (change) => {
		const ending = await write(change);
		left[laneIndex] = (left[laneIndex] ?? 1) - 1;
		endings.set(change, ending);
		onProgress?.(endings.size, changes.length, Math.max(...left));
	})));
	if (down && (!mayHaveWritten || isCancel(down))) return await Promise.reject(down as Error);
	return endings;

	async function write(change: StockChange): Promise<StockEnding> {
		if (down) return unsent(down.message);
		const failure = await sendStock(client, change, { turnedOn }).catch((thrown: unknown) => thrown as Error);
		if (!(failure instanceof Error)) {
			[unanswered, mayHaveWritten] = [0, true];
			return { action: 'set' };
		}
		if (failure instanceof PosError && failure.code === 'unanswered') {
			[unanswered, mayHaveWritten] = [unanswered + 1, true];
			if (unanswered >= MOST_UNANSWERED) down ??= failure;
			return { action: 'unclear', reason: failure.message };
		}
		if (failure instanceof PosError && (failure.code === 'refused' || failure.code === 'not-found')) return { action: 'refused', reason: failure.message };
		down ??= failure;
		return unsent(failure.message);
	}
}

interface Sending {
	/** Products that begin to count their stock. */
	turnedOn?: Map<number, Promise<void>>;
	/** Whether a write without a clear answer is looked for. */
	looks?: boolean;
}

/** One stock; the product begins to count its stock first, where it has to. */
export async function sendStock(client: CcvClient, { article, stock, turnOn }: StockChange, { turnedOn = new Map(), looks = false }: Sending = {}): Promise<void> {
	const { productId, combinationId } = article;
	const what = `Stock of ${articleTitle(article)}`;
	const change = looks ? changeAndSee : changeRecord;
	if (combinationId === undefined) return await change(client, what, 'PATCH', `/products/${productId}/`, { ...(turnOn && { stockenabled: true }), stock });
	if (turnOn) {
		const turning = turnedOn.get(productId) ?? change(client, `Stock management of product ${productId}`, 'PATCH', `/products/${productId}/`, { stockenabled: true });
		turnedOn.set(productId, turning);
		await turning;
	}
	await change(client, what, 'PATCH', `/attributecombinations/${combinationId}/`, { stock });
}

/** As `changeRecord`; where nobody knows whether it was done, the record tells. */
async function changeAndSee(client: CcvClient, what: string, method: 'PATCH', path: string, body: CcvBody): Promise<void> {
	await changeAndLook(client, { what, method, path, body }, async () => {
		const record = (await client.get(path)) as CcvRecord;
		return Object.entries(body).every(([name, value]) => record[name] === value);
	});
}

function unsent(why: string): StockEnding {
	return { action: 'refused', reason: `Not sent, because CCV SalesPOS failed before it: ${why}` };
}

function isCancel(failure: Error): boolean {
	return failure instanceof PosError && failure.code === 'cancelled';
}
