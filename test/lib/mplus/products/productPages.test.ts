import fc from 'fast-check';

import { createPageEnds } from '../../../../lib/mplus/products/pageEnds';
import { productPages } from '../../../../lib/mplus/products/productPages';
import { readByMarker } from '../../../../lib/mplus/readByMarker';
import type { GivenArticle } from '../../../../sim/mplus/store/putProduct';
import { putPreparationMethod } from '../../../../sim/mplus/store/putPreparationMethod';
import { reviseProduct } from '../../../../sim/mplus/store/reviseProduct';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { closeTills, startTill, type TillScene } from '../aTillScene';

afterEach(closeTills);

const articles = (...numbers: number[]): GivenArticle[] => numbers.map((articleNumber) => ({ articleNumber }));
const PRODUCTS = [
	{ productNumber: 1, articles: articles(11, 12) },
	...[2, 3, 4, 5].map((productNumber) => ({ productNumber, articles: articles(productNumber) })),
];

/** Changes one article of a product, and no other. */
function change(world: MplusWorld, articleNumber: number): void {
	const known = world.articles.get(articleNumber);
	if (known) reviseProduct(world, known.product, {}, [known.article]);
}

async function numbersOf({ client }: TillScene, options: Parameters<typeof productPages>[1]): Promise<number[]> {
	const numbers: number[] = [];
	for await (const { records } of productPages(client, options)) numbers.push(...records.map(({ productNumber = 0 }) => productNumber));
	return numbers;
}

describe.each(['product', 'article'] as const)('given a till whose pages go by the markers of each %s', (productPagesBy) => {
	it('when a product has an article that was changed long after the other, then it comes once, and none before it is left out', async () => {
		const till = await startTill({ given: { productPagesBy, products: PRODUCTS }, fill: (world) => change(world, 12) });

		expect((await numbersOf(till, { articlesPerPage: 2 })).sort()).toEqual([1, 2, 3, 4, 5]);
	});

	it('when only a preparation method was changed, then its product comes by that marker', async () => {
		const till = await startTill({ given: { productPagesBy, products: PRODUCTS }, fill: (world) => putPreparationMethod(world, 3, { description: 'Oat milk' }) });

		expect(await numbersOf(till, { from: 6 })).toEqual([3]);
	});

	it('when a product has hundreds of articles that were changed one by one, then they are not read once for each', async () => {
		const numbers = Array.from({ length: 300 }, (_, index) => 100 + index);
		const till = await startTill({
			given: { productPagesBy, products: [...PRODUCTS, { productNumber: 6, articles: articles(...numbers) }] },
			fill: (world) => numbers.forEach((number) => change(world, number)),
		});

		expect((await numbersOf(till, {})).sort()).toEqual([1, 2, 3, 4, 5, 6]);
		expect(await numbersOf(till, { from: till.sim.world.counters.article - 290 })).toEqual([6]);
		expect(till.calls().length).toBeLessThan(40);
	});
});

describe('given any products, and a till that gives only so many articles at once', () => {
	/** Owners of the markers 1, 2 …, each that of another article. */
	const owners = (maxLength: number) => fc.array(fc.nat(5), { minLength: 1, maxLength });

	it.each([
		['any number', 9, fc.integer({ min: 1, max: 9 })],
		['a few dozen at least', 400, fc.integer({ min: 64, max: 300 })],
	])('when it gives %s, then each product comes exactly once, in its page', async (_, most, atOnceOf) => {
		await fc.assert(
			fc.asyncProperty(owners(most), atOnceOf, fc.nat(30), async (given, atOnce, from) => {
				const articles = given.map((owner, index) => ({ owner: String(owner), marker: index + 1 }));
				const markersOf = (id: string) => articles.filter(({ owner }) => owner === id).map(({ marker }) => marker);
				const pageEnd = createPageEnds();
				const readPage = async (syncMarker: number) => {
					const due = articles.filter(({ marker }) => marker >= syncMarker).slice(0, atOnce);
					const records = [...new Set(due.map(({ owner }) => owner))].map((id) => ({ id, markers: markersOf(id) }));
					return await Promise.resolve({ records, highest: pageEnd(records, syncMarker) });
				};
				const read: string[] = [];
				for await (const { records, highest } of readByMarker(from, readPage)) read.push(...records.filter(({ markers }) => Math.max(...markers) <= highest).map(({ id }) => id));

				expect(read.sort()).toEqual([...new Set(articles.filter(({ marker }) => marker >= from).map(({ owner }) => owner))].sort());
			}),
			{ numRuns: 400 },
		);
	});
});
