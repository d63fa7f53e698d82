import { OVERLAP_S } from '../../../../../lib/sync/changed/chooseDated';
import { encodeCheckpoint, MAX_CHECKPOINT_LENGTH } from '../../../../../lib/sync/checkpoint/encodeCheckpoint';
import { readChangedProducts } from '../../../../../lib/ccv/products/changed/readChangedProducts';
import { MAX_ATTEMPTS, settleRun } from '../../../../../lib/sync/ledger/settleRun';
import type { CcvWorldOver } from '../../../../../sim/ccv/givenCcvWorld';
import { aDateCheckpoint } from '../../../sync/checkpoint/aDateCheckpoint';
import { aCheckpoint } from '../../../../support/builders/aCheckpoint';
import { anOutcome } from '../../../../support/builders/anOutcome';
import { FIRST_RUN, ledgerAt } from '../../../../support/startShop';
import { ProductShop, productSettings, secondsText } from './aProductShop';

const LATEST = '/products/?orderby=modifydate_desc&start=0&size=250&expand=attributecombinations,producttocategories';

describe('given a shop with products', () => {
	it('when a flow begins now, then none of them arrives, and what changes after it does, once', async () => {
		const shop = new ProductShop();
		const [first, second] = shop.products(3);
		shop.advance(3_600);
		const read = shop.reads();

		const begun = await read();
		shop.advance(300);
		shop.change(second as never, 'v1');
		const made = shop.product();
		shop.advance(60);
		const [run, after] = [await read(), await read()];

		expect(begun.run).toMatchObject({ flow: 'products', kind: 'product', source: 'ccv:90210', start: 'fromNow', previousCheckpoint: null, ids: [], attempts: {}, endReached: true, waiting: 0 });
		expect([begun.ids, run.ids, after.ids]).toEqual([[], [second?.id, made.id], []]);
		expect(run.records[0]).toMatchObject({ id: second?.id, name: 'v1', webshop: { id: '90210', name: 'Demo Shop' }, attributecombinations: { collection: [] }, producttocategories: { collection: [] } });
		expect(first?.name).toBe('v0');
	});

	it('when nothing changed, then a run costs two calls', async () => {
		const shop = new ProductShop();
		shop.products(600);
		shop.advance(3_600);
		const read = shop.reads();
		await read();
		shop.calls();

		await read();

		expect(shop.calls()).toEqual(['/webshops/', LATEST]);
	});

	it('when a flow begins at the beginning, then all arrive, oldest first, so many a run, and no run pages through all', async () => {
		const shop = new ProductShop();
		const ids = Array.from({ length: 1_300 }, () => {
			shop.advance(40);
			return shop.product().id;
		});
		shop.advance(3_600);
		const read = shop.reads({ start: 'fromBeginning', amountPerRun: 300 });

		const runs = [await read(), await read(), await read(), await read(), await read(), await read()];

		expect(runs.flatMap((run) => run.ids)).toEqual(ids);
		expect(runs.map((run) => [run.ids.length, run.run.endReached, run.run.start])).toEqual([
			[300, false, 'fromBeginning'], [300, false, 'checkpoint'], [300, false, 'checkpoint'], [300, false, 'checkpoint'], [100, true, 'checkpoint'], [0, true, 'checkpoint'],
		]);
		expect(shop.calls().length).toBeLessThan(6 * 10);
	});

	it('when a flow begins at a date, then those changed since arrive, that second included', async () => {
		const shop = new ProductShop();
		const dates = ['2026-01-30T23:59:59Z', '2026-01-31T00:00:00Z', '2026-02-01T00:00:00Z'];
		const [, at, since] = dates.map((modifydate) => shop.product({ modifydate }).id);

		expect((await shop.reads({ start: 'fromDate', startDateMs: Date.parse('2026-01-31T00:00:00Z') })()).ids).toEqual([at, since]);
		await expect(shop.reads({ start: 'fromDate' })()).rejects.toMatchObject({ code: 'invalid-setting', hint: expect.stringContaining('2026-01-31') });
	});

	it.each<[string, (id: number) => number]>([
		['of their ids', (id) => id],
		['of their ids, the last first', (id) => -id],
		['of no number', (id) => (id * 7_919) % 1_009],
	])('when all of 1,200 changed in one second, and the list has them in the order %s, then each arrives once', async (_, place) => {
		const shop = new ProductShop();
		const ids = shop.products(1_200).map(({ id }) => id);
		shop.advance(3_600);
		shop.onCall = (path) => (path.includes('orderby=modifydate') ? { body: pageOf(shop, path, place) } : undefined);
		const read = shop.reads({ start: 'fromBeginning', amountPerRun: 500 });

		const runs = [await read(), await read(), await read(), await read()];

		expect(runs.map((run) => run.ids)).toEqual([ids.slice(0, 500), ids.slice(500, 1_000), ids.slice(1_000), []]);
	});

	it('when a run is dry and there is no checkpoint, then it shows the 25 that changed last', async () => {
		const shop = new ProductShop();
		const ids = Array.from({ length: 40 }, () => (shop.advance(60), shop.product().id));

		const { ids: shown, run } = await shop.reads({ dryRun: true })();

		expect(shown).toEqual(ids.reverse().slice(0, 25));
		expect(run).toMatchObject({ start: 'sample', checkpoint: null });
	});
});

describe('given products that change while they are read', () => {
	it('when one changes again within the second in which it was read, then it arrives again', async () => {
		const shop = new ProductShop();
		const [product] = shop.products(3);
		shop.advance(3_600);
		const read = shop.reads();
		await read();
		shop.advance(300);
		shop.change(product as never, 'v1');
		const first = await read();
		shop.change(product as never, 'v2');
		shop.advance(120);
		const [second, third] = [await read(), await read()];

		expect([first, second, third].map(({ records }) => records.map(({ name }) => name))).toEqual([['v1'], ['v2'], []]);
	});

	it('when a change bears its date before it is seen, then it arrives', async () => {
		const shop = new ProductShop();
		const [product, other] = shop.products(2);
		shop.advance(3_600);
		const read = shop.reads();
		await read();
		shop.advance(300);
		const dateMs = shop.now;
		shop.advance(60);
		shop.change(other as never, 'v1');
		shop.advance(60);
		const first = await read();
		shop.change(product as never, 'v1', dateMs);
		const second = await read();

		expect([first.ids, second.ids]).toEqual([[other?.id], [product?.id]]);
	});

	const backlog = (): { shop: ProductShop; ids: number[] } => {
		const shop = new ProductShop();
		const ids = Array.from({ length: 700 }, () => (shop.advance(10), shop.product().id));
		shop.advance(3_600);
		return { shop, ids };
	};
	/** Does something once, before the second page from the earliest change on is answered. */
	const beforeSecondPage = (shop: ProductShop, happen: () => void): void => {
		let pages = 0;
		shop.onCall = (path) => {
			if (path.includes('orderby=modifydate&') && path.includes('size=250') && ++pages === 2) happen();
			return undefined;
		};
	};

	it('when some that were read are deleted, then none is passed over', async () => {
		const { shop, ids } = backlog();
		beforeSecondPage(shop, () => ids.slice(100, 140).forEach((id) => shop.remove(id)));

		const { ids: read } = await shop.reads({ start: 'fromBeginning' })();

		expect(read).toEqual(ids.slice(0, 500));
	});

	it('when more are deleted than a page holds, then none is passed over either', async () => {
		const { shop, ids } = backlog();
		beforeSecondPage(shop, () => ids.slice(0, 250).forEach((id) => shop.remove(id)));
		const read = shop.reads({ start: 'fromBeginning' });

		const all = [...(await read()).ids, ...(await read()).ids];

		expect(all.filter((id) => shop.world.products.some((product) => product.id === id))).toEqual(ids.slice(250));
	});

	it('when some that were read change, and so move to the end, then none is passed over, and they arrive again', async () => {
		const { shop, ids } = backlog();
		beforeSecondPage(shop, () => shop.world.products.filter(({ id }) => id <= (ids[39] ?? 0)).forEach((product) => shop.change(product, 'v1')));
		const read = shop.reads({ start: 'fromBeginning' });

		const [first, second] = [await read(), await read()];

		expect(first.ids).toEqual(ids.slice(0, 500));
		expect(second.ids).toEqual([...ids.slice(500), ...ids.slice(0, 40)]);
	});

	it('when the list changes without end, then the run stops and says that nothing was skipped', async () => {
		const { shop } = backlog();
		const elsewhere = JSON.stringify({ items: [{ id: 1, modifydate: '2030-01-01T00:00:00Z' }], next: 'more' });
		shop.onCall = (path) => (path.includes('orderby=modifydate&') && !path.includes('start=0&') ? { body: elsewhere } : undefined);

		await expect(shop.reads({ start: 'fromBeginning' })()).rejects.toMatchObject({ code: 'malformed-answer', message: expect.stringContaining('changes faster than it can be read'), hint: expect.stringContaining('Nothing was skipped') });
	});
});

describe('given what CCV answers', () => {
	it('when expand is ignored, then variants, categories and photos are read one by one', async () => {
		const shop = new ProductShop({ expandsLists: false });
		const { id } = shop.product({ details: { stocktype: 'Attribute' } });
		shop.world.producttocategories.push({ id: 5, product_id: id, category_id: 9, position: 1 });
		shop.world.productphotos.push({ id: 6, product_id: id, filename: 'a.png', file_type: 'png', source: '', alttext: null, is_mainphoto: true });
		shop.world.attributecombinations.push({ id: 7, product_id: id, attributevalue_ids: [], stock: 1, product_number: '', ean_number: '', sku_number: 'S', note: '', delivery_time: 0, delivery_time_type: 'days', delivery_default_text: '', active: true });

		const { records } = await shop.reads({ start: 'fromBeginning', photos: true })();

		expect(records).toMatchObject([{ attributecombinations: { href: expect.any(String), collection: [{ id: 7, sku_number: 'S' }] }, producttocategories: { collection: [{ id: 5, category_id: 9 }] }, productphotos: { collection: [{ id: 6 }] } }]);
		expect(shop.calls()).toEqual(['/webshops/', `${LATEST},productphotos`, ...['attributecombinations', 'producttocategories', 'productphotos'].map((name) => `/products/${id}/${name}/`)]);
	});

	it('when one product cannot be read whole, then the others arrive, and it says why', async () => {
		const shop = new ProductShop({ expandsLists: false });
		const [broken, sound] = shop.products(2).map(({ id }) => id);
		shop.onCall = (path) => (path.endsWith(`/products/${broken}/attributecombinations/`) ? { status: 500, body: '{"code":"500.20"}' } : undefined);

		const { records } = await shop.reads({ start: 'fromBeginning' })();

		expect(records).toMatchObject([{ id: broken, unreadable: { code: 'system-error' } }, { id: sound }]);
		expect(records[1]).not.toHaveProperty('unreadable');
	});

	it.each<[string, (shop: ProductShop) => void, string]>([
		['a page fails', (shop) => (shop.onCall = (path) => (path.includes('/products/') ? { status: 500, body: '' } : undefined)), 'system-error'],
		['a product has no date', (shop) => Object.assign(shop.world.products[0] ?? {}, { modifydate: '' }), 'malformed-answer'],
		['the list is in another order than asked for', (shop) => (shop.onCall = (path) => (path.includes('_desc') ? { body: JSON.stringify({ items: [{ id: 1, modifydate: secondsText(1e12) }, { id: 2, modifydate: secondsText(2e12) }] }) } : undefined)), 'malformed-answer'],
	])('when %s, then the run stops, and the next one begins at the same place', async (_, spoil, code) => {
		const shop = new ProductShop();
		shop.products(2);

		spoil(shop);

		await expect(shop.reads({ start: 'fromBeginning' })()).rejects.toMatchObject({ code });
	});

	it('when a place behind the end of the list is an unknown record, then it is taken for the end', async () => {
		const shop = new ProductShop();
		const ids = Array.from({ length: 700 }, () => (shop.advance(10), shop.product().id));
		shop.advance(3_600);
		shop.onCall = (path) => (/start=(?:[89]\d\d|\d{4,})/.test(path) ? { status: 500, body: '{"code":"500.24"}' } : undefined);
		const read = shop.reads({ start: 'fromBeginning', amountPerRun: 300 });

		expect([...(await read()).ids, ...(await read()).ids, ...(await read()).ids]).toEqual(ids);
	});

	it.each([
		['flow', { flow: 'other' }],
		['kind', { kind: 'customer' }],
		['source', { source: 'ccv:1' }],
	])('when the checkpoint is of another %s, then it is refused', async (_, over) => {
		const shop = new ProductShop();

		await expect(readChangedProducts(shop.client, ledgerAt(encodeCheckpoint(aDateCheckpoint(over))), productSettings())).rejects.toMatchObject({ code: 'checkpoint-refused' });
	});

	it('when the checkpoint is one of orders, then it is refused', async () => {
		const checkpoint = encodeCheckpoint(aCheckpoint({ kind: 'product', flow: 'products' }));

		await expect(readChangedProducts(new ProductShop().client, ledgerAt(checkpoint), productSettings())).rejects.toMatchObject({ code: 'checkpoint-refused', message: expect.stringContaining('another kind of source') });
	});

	const atOnce = (amount: number, over: CcvWorldOver = {}): { shop: ProductShop; ids: number[] } => {
		const shop = new ProductShop(over);
		const ids = shop.products(amount).map(({ id }) => id);
		shop.advance(120);
		return { shop, ids };
	};
	const runsOf = async (shop: ProductShop, { amountPerRun, amount, everyS }: { amountPerRun: number; amount: number; everyS: number }) => {
		const read = shop.reads({ start: 'fromBeginning', amountPerRun });
		const runs = [];
		for (let run = 0; run < amount; run++, shop.advance(everyS)) {
			shop.calls();
			const { ids, run: { checkpoint, endReached } } = await read();
			runs.push({ ids, endReached, length: checkpoint?.length ?? 0, calls: shop.calls().length });
		}
		return runs;
	};

	it.each([
		['within the overlap', 500, 30],
		['beyond the overlap', 500, 300],
		['all in one run', 6_000, 30],
	])('when more products changed in one second than a checkpoint holds, and they are read %s, then each arrives once and the rest is reached', async (_, amountPerRun, everyS) => {
		const { shop, ids } = atOnce(6_000);

		const runs = await runsOf(shop, { amountPerRun, amount: 6_000 / amountPerRun + 3, everyS });

		expect(runs.flatMap((run) => run.ids)).toEqual(ids);
		expect(runs.slice(-3).map((run) => [run.ids.length, run.endReached])).toEqual([[0, true], [0, true], [0, true]]);
		expect(Math.max(...runs.map(({ length }) => length))).toBeLessThanOrEqual(MAX_CHECKPOINT_LENGTH);
	});

	it('when all of them are read and the overlap is past, then a run costs two calls', async () => {
		const { shop } = atOnce(6_000);

		const runs = await runsOf(shop, { amountPerRun: 6_000, amount: 5, everyS: 300 });

		expect(runs.slice(-2).map(({ calls }) => calls)).toEqual([2, 2]);
	});

	it('when a run goes on within that second, then it begins where the last one ended', async () => {
		const { shop } = atOnce(20_000);
		shop.advance(3_600);

		const runs = await runsOf(shop, { amountPerRun: 500, amount: 8, everyS: 300 });

		expect(runs.map((run) => run.ids.length)).toEqual(Array.from({ length: 8 }, () => 500));
		expect(Math.max(...runs.slice(2).map(({ calls }) => calls))).toBeLessThanOrEqual(2 * 17 + 6);
	});
});

describe('given a shop that orders products of one second anew at each call', () => {
	const tieOrder = 'random';
	const all = async (shop: ProductShop, amountPerRun: number) => {
		const read = shop.reads({ start: 'fromBeginning', amountPerRun });
		const ids: number[] = [];
		for (let run = 0, ended = 0; run < 20 && ended < 2; run++, shop.advance(300)) {
			const changed = await read();
			ids.push(...changed.ids);
			ended += Number(changed.run.endReached);
		}
		return ids;
	};

	it.each([[5_000], [400]])('when 1,500 changed in one second and one an hour later, and a run takes %d, then each arrives once', async (amountPerRun) => {
		const shop = new ProductShop({ tieOrder });
		const ids = shop.products(1_500).map(({ id }) => id);
		shop.advance(3_600);
		ids.push(shop.product().id);
		shop.advance(3_600);

		expect(await all(shop, amountPerRun)).toEqual(ids);
	});

	it.each([[2], [7], [120], [248], [249], [250]])('when %d changed in each second, then each arrives once, whatever page it is on', async (amount) => {
		const shop = new ProductShop({ tieOrder });
		const ids = Array.from({ length: Math.ceil(1_200 / amount) }, () => (shop.advance(5), shop.products(amount).map(({ id }) => id))).flat();
		shop.advance(3_600);

		expect(await all(shop, 5_000)).toEqual(ids);
	});

	it('when some of them are deleted while they are read by id, then none is passed over', async () => {
		const shop = new ProductShop({ tieOrder });
		const ids = shop.products(1_500).map(({ id }) => id);
		shop.advance(3_600);
		let pages = 0;
		shop.onCall = (path) => void (path.includes('orderby=id&') && ++pages === 3 && ids.slice(0, 300).forEach((id) => shop.remove(id)));

		expect((await all(shop, 5_000)).filter((id) => id > (ids[299] ?? 0))).toEqual(ids.slice(300));
		expect(pages).toBeGreaterThan(3);
	});

	it('when the list by id is in another order, then the run stops instead of passing products over', async () => {
		const shop = new ProductShop({ tieOrder });
		shop.products(600);
		shop.advance(3_600);
		shop.onCall = (path) => (path.includes('orderby=id&') ? { body: JSON.stringify({ items: [{ id: 2, modifydate: secondsText(1e12) }, { id: 1, modifydate: secondsText(1e12) }] }) } : undefined);

		await expect(shop.reads({ start: 'fromBeginning' })()).rejects.toMatchObject({ code: 'malformed-answer', message: expect.stringContaining('order that was asked for (id)') });
	});
});

describe('given a product that always fails', () => {
	it('when it changes before each run, then it becomes a dead letter all the same', async () => {
		const shop = new ProductShop();
		const [product] = shop.products(2);
		shop.advance(3_600);
		let ledger = FIRST_RUN;
		const attempts: number[][] = [];
		for (let run = 0; run <= MAX_ATTEMPTS; run++, shop.advance(300)) {
			if (run > 0) shop.change(product as never, `v${run}`);
			const changed = await readChangedProducts(shop.client, ledger, productSettings());
			const outcomes = changed.run.ids.map((id) => anOutcome({ id, reason: 'till-failure' }));
			const settled = settleRun(changed.run, outcomes, { target: 'mplus:till', dryRun: false, mayBeFiltered: false });
			attempts.push(settled.outcomes.map((outcome) => outcome.attempts));
			ledger = ledgerAt(settled.checkpoint);
		}

		expect(attempts).toEqual([[], [1], [2], [3], [4], [MAX_ATTEMPTS]]);
		expect(ledger.checkpoint).toMatchObject({ failed: [] });
	});
});

describe('given what moves the date of a product is not documented', () => {
	it.each([
		['stock', true, true],
		['stock', false, false],
		['variant', true, true],
		['variant', false, false],
	])('when only its %s changes and that moves the date: %s, then it arrives: %s', async (what, touches, arrives) => {
		const shop = new ProductShop({ stockTouchesModifydate: what === 'stock' && touches, variantTouchesModifydate: what === 'variant' && touches });
		const product = shop.product();
		shop.world.attributecombinations.push({ id: 7, product_id: product.id, attributevalue_ids: [], stock: 1, product_number: '', ean_number: '', sku_number: 'S', note: '', delivery_time: 0, delivery_time_type: 'days', delivery_default_text: '', active: true });
		shop.advance(OVERLAP_S * 2);
		const read = shop.reads();
		await read();
		shop.advance(300);

		await shop.patch(what === 'stock' ? `/products/${product.id}/` : '/attributecombinations/7/', { stock: 9 });
		const { ids } = await read();

		expect(ids).toEqual(arrives ? [product.id] : []);
	});

	it('when a product is deleted, then nothing arrives', async () => {
		const shop = new ProductShop();
		const [product] = shop.products(2);
		shop.advance(3_600);
		const read = shop.reads();
		await read();
		shop.remove(product?.id ?? 0);

		expect((await read()).ids).toEqual([]);
		expect(FIRST_RUN.checkpoint).toBeUndefined();
	});
});

/** A page of products by their change, those of one second in an order of their own. */
function pageOf(shop: ProductShop, path: string, place: (id: number) => number): string {
	const { searchParams } = new URL(path, 'http://products.example');
	const [start, size] = [Number(searchParams.get('start')), Number(searchParams.get('size'))];
	const sorted = [...shop.world.products].sort((a, b) => a.modifydate.localeCompare(b.modifydate) || place(a.id) - place(b.id));
	if (searchParams.get('orderby') === 'modifydate_desc') sorted.reverse();
	const items = sorted.slice(start, start + size).map(({ id, modifydate }) => ({ id, modifydate, attributecombinations: { collection: [] }, producttocategories: { collection: [] } }));
	return JSON.stringify({ items, next: start + size < sorted.length ? 'more' : null });
}
