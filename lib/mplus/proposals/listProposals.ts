import type { MplusClient } from '../MplusClient';
import { isOneOf } from '../sales/isOneOf';
import { lineListFlag } from '../sales/lineListFlag';
import { readSales } from '../sales/readSales';
import { fitsFilters, toFilterRequest, type SaleFilters } from '../sales/SaleFilters';
import type { Proposal, ProposalState, Received } from '../soap/mplusTypes.generated';

export interface ProposalFilters extends SaleFilters {
	syncMarkerFrom: number;
	limit: number;
	/** Any where none are given. */
	states: ProposalState[];
}

/** Proposals by sync marker, at most `limit`. */
export async function listProposals(client: MplusClient, filters: ProposalFilters, zone: string): Promise<Array<Received<Proposal>>> {
	const { syncMarkerFrom: fromMarker, limit, includeLines, states } = filters;
	const asked = { ...toFilterRequest(filters, zone), ...(await lineListFlag(client, includeLines)) };
	const proposals = await readSales<Received<Proposal>>({
		fromMarker,
		limit,
		idOf: ({ proposalId }) => proposalId,
		fits: (proposal) => fitsFilters(proposal, filters, zone) && isOneOf(proposal.state, states),
		readPage: async (syncMarker, syncMarkerLimit) => (await client.read('getProposals', { request: { syncMarker, syncMarkerLimit, ...asked } })).proposalList?.proposal ?? [],
	});
	return includeLines ? proposals : proposals.map((proposal) => ({ ...proposal, lineList: undefined }));
}
