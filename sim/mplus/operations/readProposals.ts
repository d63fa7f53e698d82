import { recordIn, textIn } from '../wire';

import type { Operation } from './Operation';
import { saleFilter } from './saleFilter';
import { takePage } from './takePage';
import { withoutFields } from './withoutFields';

export const getProposal: Operation = ({ world, input }) => {
	const proposal = world.proposals.get(textIn(input, 'proposalId') ?? '');
	return proposal ? { result: 'GET-PROPOSAL-RESULT-OK', proposal } : { result: 'GET-PROPOSAL-RESULT-NOT-FOUND' };
};

const KIND = { operation: 'getProposals', handled: [], id: 'proposalId', number: 'proposalNumber' };

/** includeLineList=false leaves these out as well (WSDL). */
const REFERENCES = [
	...['invoiceId', 'extInvoiceId', 'invoiceIds', 'extInvoiceIds', 'invoiceNumbers', 'branchInvoiceNumbers'],
	...['packingSlipIds', 'packingSlipNumbers'],
];

export const getProposals: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	const page = takePage([...world.proposals.values()].filter(saleFilter(world, request, KIND)), request);
	const hidden = request.includeLineList === false ? ['lineList', ...REFERENCES] : [];
	return { proposalList: { proposal: page.map(withoutFields(...hidden)) } };
};
