import { searchProducts } from '../../../../lib/mplus/products/searchProducts';
import { fillArticles } from '../../../../sim/mplus/fillTill';
import { closeTills, startTill } from '../aTillScene';

afterEach(closeTills);

describe('given a till with products', () => {
	const given = {
		products: [
			{ productNumber: 5, description: 'Tie', articles: [{ articleNumber: 14, pluNumber: 'TIE-RED', description: 'Red one' }] },
			{ productNumber: 20, description: 'Hat', articles: [{ articleNumber: 20, barcode: '8710000000017' }] },
		],
	};

	it.each([
		['tie', [5]],
		['RED tie', [5]],
		['20', [20]],
		['8710', [20]],
		['', [5, 20]],
		['scarf', []],
	])('when "%s" is typed, then %j are listed', async (words, expected) => {
		const { client } = await startTill({ given });

		const { found, next } = await searchProducts(client, words, 0);

		expect([found.map(({ productNumber }) => productNumber).sort((one = 0, other = 0) => one - other), next]).toEqual([expected, undefined]);
	});

	it('when there are many, then they come page by page and end', async () => {
		const { client, sim } = await startTill({ given });
		fillArticles(sim.world, 1_200);
		const seen: unknown[] = [];
		let from: number | undefined = 0;
		while (from !== undefined) {
			const { found, next }: Awaited<ReturnType<typeof searchProducts>> = await searchProducts(client, '', from);
			seen.push(...found.map(({ productNumber }) => productNumber));
			from = next;
		}

		expect([seen.length, new Set(seen).size]).toEqual([1_202, 1_202]);
	});
});
