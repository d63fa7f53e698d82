import type { MplusClient } from '../MplusClient';
import { highestMarker, readByMarker } from '../readByMarker';
import type { Received, Relation } from '../soap/mplusTypes.generated';

/** getRelations gives a thousand at most (Mplus API, dossier 5). */
const PAGE_SIZE = 1000;

/** Pages of relations by sync marker, those of one category only where it is given. */
export async function* readAllRelations(client: MplusClient, from = 0, categoryId?: number): AsyncGenerator<Array<Received<Relation>>> {
	const pages = readByMarker(from, async (syncMarker) => {
		const { relationList } = await client.read('getRelations', { request: { categoryId, syncMarker, syncMarkerLimit: PAGE_SIZE } });
		const records = relationList?.relation ?? [];
		return { records, highest: highestMarker(records) };
	});
	for await (const { records } of pages) yield records;
}
