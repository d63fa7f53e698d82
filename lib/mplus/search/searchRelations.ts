import type { MplusClient } from '../MplusClient';
import { highestMarker, readByMarker } from '../readByMarker';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { hasWords, searchByMarker, type FoundPage } from './searchByMarker';

/** getRelations gives a thousand at most (Mplus API, dossier 5). */
const PAGE_SIZE = 1000;

/** Active relations whose number, name, company, contact, e-mail address or city hold the words. `from`: 0, or the last page's `next`. */
export async function searchRelations(client: MplusClient, words: string, from: number): Promise<FoundPage<Received<Relation>>> {
	const pages = readByMarker(from, async (syncMarker) => {
		const { relationList } = await client.read('getRelations', { request: { syncMarker, syncMarkerLimit: PAGE_SIZE } });
		const records = relationList?.relation ?? [];
		return { records, highest: highestMarker(records) };
	});
	return await searchByMarker(
		pages,
		({ active, relationNumber, name, companyName, contact, email, city }) => active !== false && hasWords(words, [relationNumber, name, companyName, contact, email, city]),
	);
}
