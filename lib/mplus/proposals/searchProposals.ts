import { readCurrentMarker } from '../changed/readCurrentMarker';
import type { MplusClient } from '../MplusClient';
import { lineListFlag } from '../sales/lineListFlag';
import { searchNewest } from '../sales/searchNewest';
import { yearNumberText } from '../sales/yearNumber';
import { hasWords } from '../search/searchByMarker';
import type { Proposal, Received } from '../soap/mplusTypes.generated';

/** Proposals that have the words in number, external ID, reference or relation; those that changed last come first. */
export async function searchProposals(client: MplusClient, words: string, before?: number): Promise<{ found: Array<Received<Proposal>>; next?: number }> {
	const lineList = await lineListFlag(client, false);
	return await searchNewest(
		{
			readHighest: async () => await readCurrentMarker(client, 'proposal'),
			readPage: async (syncMarker, syncMarkerLimit) =>
				(await client.read('getProposals', { request: { syncMarker, syncMarkerLimit, articlePluNumbers: {}, articleBarcodes: {}, ...lineList } })).proposalList?.proposal ?? [],
			fits: ({ proposalNumber, extProposalId, reference, relationName, relationNumber }: Received<Proposal>) =>
				hasWords(words, [yearNumberText(proposalNumber), extProposalId, reference, relationName, relationNumber]),
		},
		before,
	);
}
