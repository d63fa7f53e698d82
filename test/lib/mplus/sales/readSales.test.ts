import { readSales } from '../../../../lib/mplus/sales/readSales';

interface Sale {
	id: string;
	syncMarker: number;
}

/** A till that hands out the lowest markers of a page, unsorted; between pages `change` may move one. */
function aTill(sales: Sale[], change: (page: number) => void = () => undefined) {
	const asked: Array<[number, number]> = [];
	const readPage = async (syncMarker: number, limit: number) => {
		asked.push([syncMarker, limit]);
		change(asked.length);
		const page = sales.filter((sale) => sale.syncMarker >= syncMarker).sort((one, other) => one.syncMarker - other.syncMarker);
		return await Promise.resolve(page.slice(0, limit).reverse().map((sale) => ({ ...sale })));
	};
	return { asked, readPage };
}

const sales = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}`, syncMarker: index * 3 + 1 }));
const read = async (till: ReturnType<typeof aTill>, over: object = {}) =>
	(await readSales<Sale>({ fromMarker: 0, limit: Infinity, readPage: till.readPage, idOf: ({ id }) => id, fits: () => true, ...over })).map(({ id }) => id);

describe('readSales', () => {
	it('given several unsorted pages, when all are read, then each comes once by marker, and only an empty page is the end', async () => {
		const till = aTill(sales(450));

		expect(await read(till)).toEqual(sales(450).map(({ id }) => id));
		expect(till.asked).toEqual([[0, 200], [599, 200], [1199, 200], [1349, 200]]);
	});

	it.each([
		[1, 50],
		[120, 120],
		[1000, 200],
	])('given a limit of %i, when they are read, then %i at a time and no more than asked for', async (limit, pageSize) => {
		const till = aTill(sales(300));

		expect(await read(till, { limit })).toEqual(sales(300).slice(0, limit).map(({ id }) => id));
		expect(till.asked[0]).toEqual([0, pageSize]);
	});

	it('given one that changes while it is read, when it comes again, then once, at its new place; and not at all where it no longer fits', async () => {
		const moving = (marker: number) => {
			const list = sales(250);
			return aTill(list, (page) => {
				if (page === 2 && list[0]) list[0].syncMarker = marker;
			});
		};

		const all = await read(moving(9999));
		const some = await read(moving(9999), { fits: ({ syncMarker }: Sale) => syncMarker < 9000 });

		expect(all).toEqual([...sales(250).slice(1).map(({ id }) => id), 's0']);
		expect(some).toEqual(sales(250).slice(1).map(({ id }) => id));
	});

	it('given a till that ignores the marker, when it is read, then it is an error and not an endless loop', async () => {
		const readPage = async () => await Promise.resolve(sales(2));

		await expect(readSales<Sale>({ fromMarker: 0, limit: Infinity, readPage, idOf: ({ id }) => id, fits: () => true })).rejects.toMatchObject({ code: 'malformed-answer' });
	});
});
