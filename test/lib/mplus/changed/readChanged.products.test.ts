import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { readChanged } from '../../../../lib/mplus/changed/readChanged';
import { putPreparationMethod } from '../../../../sim/mplus/store/putPreparationMethod';
import { putProduct } from '../../../../sim/mplus/store/putProduct';
import { reviseProduct } from '../../../../sim/mplus/store/reviseProduct';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';
import { closeTills, startTill } from '../aTillScene';
import { changedSettings, ledgerAt, runsOf } from './aFlow';

afterEach(async () => await closeTills());

const put = (world: MplusWorld, productNumber: number, ...numbers: number[]) => void putProduct(world, { productNumber, articles: numbers.map((articleNumber) => ({ articleNumber })) });
const change = (world: MplusWorld, articleNumber: number) => {
	const known = world.articles.get(articleNumber);
	if (known) reviseProduct(world, known.product, {}, [known.article]);
};

describe.each(['product', 'article'] as const)('given a till whose pages of products go by the markers of each %s', (productPagesBy) => {
	it('when only a preparation method of an article is changed, then its product comes, once', async () => {
		const till = await startTill({ given: { productPagesBy } });
		const run = runsOf(till, 'product');
		await run();
		putPreparationMethod(till.sim.world, 14, { description: 'Oat milk', priceIncl: 50 });

		const [two, three] = [await run(), await run()];

		expect([two.ids, two.run.markers, three.ids]).toEqual([['14'], { 14: 2 }, []]);
		expect(two.records).toMatchObject([{ articleList: { article: [{ preparationMethodList: { preparationMethod: [{ description: 'Oat milk', priceIncl: 0.5 }] } }] } }]);
	});

	it('when another product is changed after the preparation method, then both come', async () => {
		const till = await startTill({ given: { productPagesBy }, fill: (world) => put(world, 15, 15) });
		const run = runsOf(till, 'product');
		await run();
		putPreparationMethod(till.sim.world, 14, { description: 'Oat milk' });
		change(till.sim.world, 15);

		expect((await run()).ids).toEqual(['14', '15']);
	});

	it('when products have articles with markers far apart and few are taken at once, then each comes, once, in its newest state', async () => {
		const till = await startTill({ given: { productPagesBy } });
		for (let number = 100; number < 450; number++) put(till.sim.world, number, number, 1000 + number);
		for (let number = 500; number < 520; number++) put(till.sim.world, number, number);
		for (let number = 1100; number < 1450; number++) change(till.sim.world, number);
		const run = runsOf(till, 'product', { start: 'fromBeginning', amountPerRun: 50 });

		const ids: string[] = [];
		for (let ended = false; !ended; ) {
			const { ids: more, run: report } = await run();
			ids.push(...more);
			ended = report.endReached;
		}

		expect(ids.sort()).toEqual([...till.sim.world.products.keys()].map(String).sort());
	});

	it('when a product of hundreds of articles is passed over for run after run, then the reading goes on all the same', async () => {
		const numbers = Array.from({ length: 600 }, (_, index) => 100 + index);
		const till = await startTill({ given: { productPagesBy }, fill: (world) => put(world, 20, ...numbers) });
		for (const number of numbers) change(till.sim.world, number);
		put(till.sim.world, 21, 21);
		const run = runsOf(till, 'product', { start: 'fromBeginning', amountPerRun: 1 });

		const ids: string[] = [];
		for (let count = 0; count < 5; count++) ids.push(...(await run()).ids);

		expect(ids).toEqual(['14', '20', '21']);
	});
});

describe('given a till that counts its preparation methods apart', () => {
	it('when the marker of one is beyond the highest that it tells, then it is not taken for one restored from a backup', async () => {
		const till = await startTill({ fill: (world) => putPreparationMethod(world, 14, { description: 'Oat milk' }) });
		till.sim.world.articles.get(14)!.article.preparationMethodList = { preparationMethod: [{ description: 'Oat milk', closeAfterSelection: false, maxOneSelection: false, selectionRequired: false, syncMarker: 900 }] };
		const before = encodeCheckpoint(aMarkerCheckpoint({ kind: 'product', flow: 'till', source: till.client.installation, nextMarker: 900 }));

		const { run } = await readChanged(till.client, 'product', ledgerAt(before), changedSettings());

		expect(run.ids).toEqual(['14']);
	});
});
