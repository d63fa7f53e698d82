import { searchProposals as findProposals } from '../../../lib/mplus/proposals/searchProposals';
import { yearNumberText } from '../../../lib/mplus/sales/yearNumber';
import { searchPages } from './searchIn';

export const searchProposals = searchPages(async (client, filter, page) => {
	const { found, next } = await findProposals(client, filter, page === undefined ? undefined : Number(page));
	return {
		entries: found.map(({ proposalId = '', proposalNumber, relationName, extProposalId }) => ({
			name: [yearNumberText(proposalNumber) ?? proposalId, relationName, extProposalId].filter(Boolean).join(', '),
			value: proposalId,
		})),
		next: next === undefined ? undefined : String(next),
	};
});
