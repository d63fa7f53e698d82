import { readChangedProducts } from '../../../../../lib/ccv/products/changed/readChangedProducts';
import { MAX_CHECKPOINT_LENGTH } from '../../../../../lib/sync/checkpoint/encodeCheckpoint';
import type { LedgerState } from '../../../../../lib/sync/ledger/readLedger';
import { settleRun } from '../../../../../lib/sync/ledger/settleRun';
import type { CcvProduct } from '../../../../../sim/ccv/world';
import { anOutcome } from '../../../../support/builders/anOutcome';
import { seededRandom } from '../../../../support/crash/random';
import { FIRST_RUN, ledgerAt } from '../../../../support/startShop';
import { ProductShop, productSettings, secondsText } from './aProductShop';

const RUNS = 60;
const PRODUCTS = 600;
const AMOUNTS = [7, 60, 500];
/** How long after its date a change may be seen. */
const MOST_LATE_S = 400;

interface Change {
	id: number;
	version: number;
}

interface Late extends Change {
	dateMs: number;
	seenMs: number;
}

const versionOf = ({ name }: { name?: unknown }): number => Number(String(name).slice(1));

describe('given a shop that is changed all the time, also while its pages are read', () => {
	it.each<[number, number, boolean, 'id' | 'random']>([
		[1, 0, true, 'id'],
		[2, 240_000, true, 'id'],
		[3, -240_000, true, 'id'],
		[4, -200_000, false, 'id'],
		[1, 0, true, 'random'],
		[2, 240_000, true, 'random'],
		[3, -240_000, true, 'random'],
		[4, -200_000, false, 'random'],
	])('when a flow runs often, and pages and records fail, then each change is written at least once (seed %d, clocks %d ms apart, answers with a date: %s, products of one second by %s)', async (seed, clockOffMs, hasDate, tieOrder) => {
		const random = seededRandom(seed);
		const shop = new ProductShop({ tieOrder });
		Object.assign(shop, { clockOffMs, hasDate });
		shop.products(PRODUCTS);
		const changes: Change[] = [];
		const late: Late[] = [];
		const deleted = new Set<number>();
		/** Changes that can be seen and of which it was not checked yet that they are written. */
		let unchecked: Change[] = [];
		const missedByRun: Change[] = [];
		const newest = new Map<number, number>();
		const written: Change[] = [];
		let [lastVersion, failedRuns, failedRecords, longest, quiet] = [0, 0, 0, 0, false];
		let ledger: LedgerState = FIRST_RUN;
		let settings = productSettings();

		const some = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
		const appear = () => late.splice(0).forEach((change) => (change.seenMs <= shop.now ? see(change) : late.push(change)));
		const see = ({ id, version, dateMs }: Late) => {
			const product = shop.world.products.find((candidate) => candidate.id === id);
			if (!product || versionOf(product) > version) return;
			shop.change(product, `v${version}`, dateMs);
			unchecked.push({ id, version });
		};
		const changeOne = (product: CcvProduct) => {
			const change = { id: product.id, version: ++lastVersion };
			changes.push(change);
			// Not where an earlier state bears the same date and was seen: nothing tells these two apart.
			const isLate = random() < 0.02 && product.modifydate !== secondsText(shop.now);
			if (isLate) late.push({ ...change, dateMs: shop.now, seenMs: shop.now + random() * MOST_LATE_S * 1000 });
			else see({ ...change, dateMs: shop.now, seenMs: shop.now });
		};
		const live = (amount: number) => {
			for (let index = 0; index < amount; index++) {
				const what = random();
				if (what < 0.02) {
					const product = some(shop.world.products);
					deleted.add(product.id);
					shop.remove(product.id);
				} else if (what < 0.04) changeOne(shop.product());
				// A few are changed much more often than others, also twice within a second.
				else changeOne(some(random() < 0.3 ? shop.world.products.slice(-3) : shop.world.products));
				// Several within one second, now and then.
				if (random() < 0.6) shop.now += random() * 900;
			}
		};

		const replace = (amount: number) => {
			for (let index = 0; index < amount; index++) {
				const { id } = some(shop.world.products);
				deleted.add(id);
				shop.remove(id);
				changeOne(shop.product());
			}
		};

		// A page takes a while, in which the shop goes on; some are cut off, and so is the repetition.
		let broken = 0;
		shop.onCall = (path) => {
			if (quiet) return undefined;
			shop.now += random() * 800;
			appear();
			if (path.includes('/products/') && random() < 0.7) live(1 + Math.floor(random() * 12));
			if (path.includes('orderby=modifydate&') && random() < 0.4) replace(5);
			if (random() < 0.01) broken = 4;
			return broken-- > 0 ? some([{ status: 500, body: '' }, { body: '{"items":[{"id"' }]) : undefined;
		};

		/** A run that reached the end has written all that could be seen when it began, but for what failed. */
		function check(seen: Change[]): void {
			const failing = new Set(ledger.checkpoint && 'failed' in ledger.checkpoint ? ledger.checkpoint.failed.map((record) => ('id' in record ? record.id : 0)) : []);
			const isLeft = ({ id, version }: Change) => !deleted.has(id) && (newest.get(id) ?? -1) < version;
			missedByRun.push(...seen.filter((change) => isLeft(change) && !failing.has(change.id)));
			unchecked = unchecked.filter((change) => isLeft(change));
		}

		async function run(): Promise<number> {
			const seen = [...unchecked];
			const changed = await readChangedProducts(shop.client, ledger, settings).catch((failure: unknown) => failure as Error);
			if (changed instanceof Error) {
				failedRuns += 1;
				return 1;
			}
			const outcomes = changed.records.map((record) => {
				// What could not be read cannot be written.
				const fails = 'unreadable' in record || (!quiet && random() < 0.05);
				failedRecords += Number(fails);
				if (!fails) written.push({ id: Number(record.id), version: versionOf(record) });
				if (!fails) newest.set(Number(record.id), Math.max(versionOf(record), newest.get(Number(record.id)) ?? -1));
				return anOutcome({ id: String(record.id), reason: fails ? 'till-failure' : 'created' });
			});
			const { checkpoint } = settleRun(changed.run, outcomes, { target: 'mplus:till', dryRun: false, mayBeFiltered: false });
			longest = Math.max(longest, checkpoint?.length ?? 0);
			ledger = ledgerAt(checkpoint);
			if (changed.run.endReached) check(seen);
			return changed.records.length + Number(!changed.run.endReached);
		}

		quiet = true;
		await run();
		quiet = false;
		for (let number = 1; number <= RUNS; number++) {
			settings = productSettings({ amountPerRun: some(AMOUNTS) });
			live(Math.floor(random() * 50));
			// An import, and a change of all products in one second.
			if (number % 20 === 0) live(600);
			if (number % 27 === 0) shop.world.products.forEach(changeOne);
			shop.advance(random() * (random() < 0.2 ? 1200 : 90));
			appear();
			await run();
		}
		quiet = true;
		settings = productSettings();
		shop.advance(MOST_LATE_S + 1);
		appear();
		for (let idle = 0, number = 0; idle < 3; number++) {
			expect(number).toBeLessThan(60);
			shop.advance(300);
			idle = (await run()) === 0 ? idle + 1 : 0;
		}

		const missed = changes.filter(({ id, version }) => !deleted.has(id) && (newest.get(id) ?? -1) < version);
		const states = new Set(written.map(({ id, version }) => `${id}@${version}`)).size;

		expect({ missed, missedByRun, left: late }).toEqual({ missed: [], missedByRun: [], left: [] });
		expect(changes.length).toBeGreaterThan(4_000);
		expect(shop.world.products.filter((product) => versionOf(product) > 0 && newest.get(product.id) !== versionOf(product)).map(({ id, name }) => [id, name, newest.get(id)])).toEqual([]);
		expect(longest).toBeLessThanOrEqual(MAX_CHECKPOINT_LENGTH);
		expect([failedRuns > 5, failedRecords > 100, deleted.size > 100]).toEqual([true, true, true]);
		// Read twice is what changed just before a run.
		expect(written.length / states).toBeLessThan(1.6);
	});
});
