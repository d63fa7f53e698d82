import { toItem, type Item } from '../items/toItem';
import type { ItemForm } from '../sales/ItemForm';
import type { Proposal, Received } from '../soap/mplusTypes.generated';
import { simplifyProposal } from './simplifyProposal';

export function proposalItem(proposal: Received<Proposal>, { simplify, zone }: ItemForm): Item {
	return simplify ? simplifyProposal(proposal, zone) : toItem('Proposal', proposal, zone);
}
