import { highestMarker, readByMarker } from '../readByMarker';

const LEAST_AT_ONCE = 50;
const MOST_AT_ONCE = 200;

export interface SaleReading<T> {
	/** Only records with this sync marker or a higher one. */
	fromMarker: number;
	/** Infinity for all. */
	limit: number;
	readPage(syncMarker: number, syncMarkerLimit: number): Promise<T[]>;
	idOf(record: T): string | undefined;
	fits(record: T): boolean;
}

/** Records by sync marker, those that changed longest ago first. One that changes while it is read comes once, as it is then. */
export async function readSales<T extends { syncMarker?: number }>({ fromMarker, limit, readPage, idOf, fits }: SaleReading<T>): Promise<T[]> {
	const found = new Map<string, T>();
	const pageSize = Math.min(Math.max(limit, LEAST_AT_ONCE), MOST_AT_ONCE);
	const pages = readByMarker(fromMarker, async (syncMarker) => {
		const records = await readPage(syncMarker, pageSize);
		return { records, highest: highestMarker(records) };
	});
	for await (const { records } of pages) {
		for (const record of [...records].sort((one, other) => (one.syncMarker ?? 0) - (other.syncMarker ?? 0))) {
			const id = idOf(record) ?? '';
			found.delete(id);
			if (fits(record)) found.set(id, record);
		}
		if (found.size >= limit) break;
	}
	return [...found.values()].slice(0, limit);
}
