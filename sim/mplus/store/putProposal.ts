import type { WireRecord } from '../wire';
import type { MplusWorld, Proposal } from '../world';

import { nextMarker } from './nextMarker';

/** Creates or replaces a proposal, with a new marker. */
export function putProposal(world: MplusWorld, given: WireRecord & { proposalId: string }): Proposal {
	const proposal: Proposal = {
		extProposalId: '',
		proposalType: 'PROPOSAL-TYPE-PROPOSAL',
		totalInclAmount: 0,
		totalExclAmount: 0,
		state: 'PROPOSAL-STATE-OUTSTANDING',
		changeCounter: 1,
		...given,
		syncMarker: nextMarker(world, 'proposal'),
	};
	world.proposals.set(proposal.proposalId, proposal);
	world.commits += 1;
	return proposal;
}
