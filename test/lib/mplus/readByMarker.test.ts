import fc from 'fast-check';

import { highestMarker, readByMarker, type MarkerPage } from '../../../lib/mplus/readByMarker';

interface Marked {
	syncMarker: number;
}

async function readAll(from: number, readPage: (syncMarker: number) => Promise<MarkerPage<Marked>>): Promise<number[]> {
	const read: number[] = [];
	for await (const { records } of readByMarker(from, readPage)) read.push(...records.map(({ syncMarker }) => syncMarker));
	return read;
}

/** A till that gives the lowest markers first, in no order within a page. */
function aTill(markers: number[], limit: number): { asked: number[]; readPage: (syncMarker: number) => Promise<MarkerPage<Marked>> } {
	const asked: number[] = [];
	return {
		asked,
		async readPage(syncMarker) {
			asked.push(syncMarker);
			const due = markers.filter((marker) => marker >= syncMarker).sort((a, b) => a - b).slice(0, limit);
			const records = due.reverse().map((marker) => ({ syncMarker: marker }));
			return { records, highest: highestMarker(records) };
		},
	};
}

describe('given records with sync markers', () => {
	it('when they are read page by page, then each comes once and the reading ends with an empty page', async () => {
		const till = aTill([1, 3, 4, 9, 20], 2);

		await expect(readAll(0, till.readPage)).resolves.toEqual([3, 1, 9, 4, 20]);
		expect(till.asked).toEqual([0, 4, 10, 21]);
	});

	it('when they are any, then each from the first marker on comes exactly once', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 200 })), fc.nat({ max: 100 }), fc.integer({ min: 1, max: 7 }), async (markers, from, limit) => {
				const read = await readAll(from, aTill(markers, limit).readPage);

				expect([...read].sort((a, b) => a - b)).toEqual(markers.filter((marker) => marker >= from).sort((a, b) => a - b));
			}),
		);
	});

	it('when the till ignores the marker, then that is an error and no endless loop', async () => {
		const ignores = async () => ({ records: [{ syncMarker: 5 }], highest: 5 });

		await expect(readAll(6, ignores)).rejects.toMatchObject({ code: 'malformed-answer', message: expect.stringContaining('from sync marker 6 on and gave older ones') });
	});

	it('when records have no marker, then that is an error', async () => {
		await expect(readAll(0, async () => ({ records: [{ syncMarker: 0 }], highest: highestMarker([{}]) }))).rejects.toMatchObject({ code: 'malformed-answer' });
	});
});
