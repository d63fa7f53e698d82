import { recordIn, textIn } from '../wire';

import type { Operation } from './Operation';
import { saleFilter } from './saleFilter';
import { takePage } from './takePage';
import { withoutFields } from './withoutFields';

/** The typeFilter is ignored (WSDL). */
const KIND = { operation: 'getPackingSlips', handled: ['typeFilter'], id: 'packingSlipId', number: 'packingSlipNumber' };

/** includeLineList=false leaves these out as well (WSDL). */
const REFERENCES = [
	...['orderId', 'extOrderId', 'orderNumber', 'orderBarcode', 'proposalId', 'extProposalId', 'proposalNumber'],
	...['invoiceId', 'extInvoiceId', 'invoiceNumber', 'invoiceBarcode', 'branchInvoiceNumber'],
];

export const getPackingSlips: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	const page = takePage([...world.packingSlips.values()].filter(saleFilter(world, request, KIND)), request);
	const hidden = request.includeLineList === false ? ['lineList', ...REFERENCES] : [];
	return { packingSlipList: { packingSlip: page.map(withoutFields(...hidden)) } };
};

/** There is no result: an order that is not there has no packing slips. */
export const getPackingSlipsByOrder: Operation = ({ world, input }) => {
	const orderId = textIn(recordIn(input, 'request'), 'orderId') ?? '';
	const packingSlip = orderId === '' ? [] : [...world.packingSlips.values()].filter((slip) => slip.orderId === orderId);
	return { packingSlipList: { packingSlip } };
};
