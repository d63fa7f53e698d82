import type { MplusClient } from '../MplusClient';
import { noSuchNumber, noSuchRecord, thatOne, type SaleKey } from '../sales/SaleKey';
import { toYearNumber } from '../sales/yearNumber';
import type { Proposal, Received } from '../soap/mplusTypes.generated';

/** The proposal with this ID or number. Throws `not-found` where the till has none; it cannot look for external IDs. */
export async function findProposal(client: MplusClient, { mode, value }: SaleKey): Promise<Received<Proposal>> {
	if (mode === 'number') return await byNumber(client, value);
	const { proposal } = await client.read('getProposal', { proposalId: value });
	if (proposal?.proposalId === value) return proposal;
	throw noSuchRecord('proposal', value, 'Check the ID');
}

async function byNumber(client: MplusClient, value: string): Promise<Received<Proposal>> {
	const number = toYearNumber(value);
	if (!number) throw noSuchNumber('proposal', value);
	// The limit keeps a till that ignores the numbers from sending all its proposals.
	const request = { syncMarker: 0, syncMarkerLimit: 2, articlePluNumbers: {}, articleBarcodes: {}, proposalNumbers: [number] };
	const { proposalList } = await client.read('getProposals', { request });
	return thatOne('proposal', value, proposalList?.proposal ?? [], ({ proposalNumber }) => proposalNumber?.year === number.year && proposalNumber.number === number.number);
}
