import { searchNewest } from '../../../../lib/mplus/sales/searchNewest';

const records = Array.from({ length: 700 }, (_, index) => ({ syncMarker: index * 2 + 1 }));
const readPage = async (from: number, limit: number) => await Promise.resolve(records.filter(({ syncMarker }) => syncMarker >= from).slice(0, limit));
const search = async (fits: (record: { syncMarker: number }) => boolean, before?: number) =>
	await searchNewest<{ syncMarker: number }>({ readHighest: async () => await Promise.resolve(1399), readPage, fits }, before);

describe('searchNewest', () => {
	it('given many records, when all fit, then the newest come first, and the next page goes on below', async () => {
		const first = await search(() => true);
		const second = await search(() => true, first.next);

		expect(first.found.map(({ syncMarker }) => syncMarker)).toEqual(Array.from({ length: 100 }, (_, index) => 1399 - index * 2));
		expect(second.found[0]?.syncMarker).toBe(1199);
	});

	it('given only the oldest fits, when page after page is asked for, then it is found and the end is said', async () => {
		const first = await search(({ syncMarker }) => syncMarker === 1);
		const second = await search(({ syncMarker }) => syncMarker === 1, first.next);

		expect(first).toEqual({ found: [], next: 400 });
		expect(second).toEqual({ found: [{ syncMarker: 1 }], next: undefined });
	});

	it('given a till without records, when it is searched, then there are none', async () => {
		expect(await searchNewest({ readHighest: async () => await Promise.resolve(0), readPage: async () => await Promise.resolve([]), fits: () => true })).toEqual({ found: [], next: undefined });
	});
});
