import { withoutAbsent } from '../../model/withoutAbsent';
import { lastPart, simplifyHeader, simplifyLines } from '../sales/simplifySale';
import { documentNumber } from '../sales/documentNumber';
import { yearNumberText } from '../sales/yearNumber';
import type { Proposal, Received } from '../soap/mplusTypes.generated';

/** A proposal of the till for people. */
export function simplifyProposal(proposal: Received<Proposal>, zone: string): Record<string, unknown> {
	return withoutAbsent({
		proposalId: proposal.proposalId,
		proposalNumber: documentNumber(proposal.proposalNumber, proposal.transactionString),
		externalProposalId: proposal.extProposalId || undefined,
		state: lastPart(proposal.state, 'PROPOSAL-STATE-'),
		...simplifyHeader(proposal, zone),
		orderId: proposal.orderId || undefined,
		orderNumber: yearNumberText(proposal.orderNumber),
		invoiceId: proposal.invoiceId || undefined,
		lines: simplifyLines(proposal.lineList?.line, proposal.vatMethod),
	});
}
