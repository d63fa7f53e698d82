import { readWhole } from '../../../lib/ccv/readWhole';
import { readStockProducts } from '../../../lib/ccv/stock/readStockProducts';
import { ProductShop } from './products/changed/aProductShop';
import { sequenceShop } from './sequenceShop';
import fc from 'fast-check';

/** Answers as a list gives them from which the records of `deletedBefore[call]` vanish before that call. */
function pagesOf(count: number, deletedBefore: Record<number, number[]>) {
	let records = Array.from({ length: count }, (_, index) => index + 1);
	let call = 0;
	return {
		get: async (_path: string, query: { start: number; size: number }) => {
			records = records.filter((id) => !(deletedBefore[call] ?? []).includes(id));
			call += 1;
			const items = records.slice(query.start, query.start + query.size).map((id) => ({ id }));
			return await Promise.resolve({ items, next: query.start + query.size < records.length ? 'more' : null });
		},
		calls: () => call,
	};
}

async function idsOf(list: ReturnType<typeof pagesOf>): Promise<number[]> {
	const ids: number[] = [];
	for await (const page of readWhole(list as never, '/products/')) ids.push(...page.map(({ id }) => Number(id)));
	return ids;
}

describe('readWhole', () => {
	it('given a list that stays as it is, when it is read, then each record comes once', async () => {
		const list = pagesOf(10_000, {});

		expect(await idsOf(list)).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
		expect(list.calls()).toBeLessThanOrEqual(41);
	});

	it.each([[0], [1], [250], [251]])('given %d records, then they all come', async (count) => {
		expect(await idsOf(pagesOf(count, {}))).toHaveLength(count);
	});

	it('given deletions while it is read, then no record that stays is missed and none comes twice', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 1_500 }), fc.dictionary(fc.integer({ min: 1, max: 8 }).map(String), fc.array(fc.integer({ min: 1, max: 1_500 }), { maxLength: 300 })), async (count, deletedBefore) => {
				const gone = new Set(Object.values(deletedBefore).flat());

				const ids = await idsOf(pagesOf(count, deletedBefore));

				expect(ids).toHaveLength(new Set(ids).size);
				expect(ids.filter((id) => !gone.has(id))).toEqual(Array.from({ length: count }, (_, index) => index + 1).filter((id) => !gone.has(id)));
			}),
		);
	});

	it('given a shop that ignores where a page begins, then it says so instead of reading for ever', async () => {
		const page = { items: Array.from({ length: 250 }, (_, index) => ({ id: index + 1 })), next: 'more' };
		const shop = sequenceShop(Array.from({ length: 20 }, () => ({ status: 200, body: page })));

		await expect(idsOf(shop.client as never)).rejects.toMatchObject({ code: 'malformed-answer', message: expect.stringContaining('the same page') });
		expect(shop.sent.length).toBeLessThan(10);
	});

	it('given a list that never holds still, then it says so instead of skipping', async () => {
		const shop = sequenceShop(Array.from({ length: 200 }, (_, call) => ({ status: 200, body: { items: Array.from({ length: 250 }, (_item, index) => ({ id: call * 1_000 + index })), next: 'more' } })));

		await expect(idsOf(shop.client as never)).rejects.toMatchObject({ code: 'malformed-answer' });
	});
});

describe('given a shop that orders products anew at each call where nothing else orders them', () => {
	it('when its stock is read, then each product comes once, since it is read by id', async () => {
		const shop = new ProductShop({ tieOrder: 'random' });
		const ids = shop.products(1_500).map(({ id }) => id);

		const read: number[] = [];
		for await (const page of readStockProducts(shop.client)) read.push(...page.map(({ product }) => Number(product.id)));

		expect(read).toEqual(ids);
	});
});
