import { recordIn, textIn, textsIn } from '../wire';

import type { Operation } from './Operation';
import { saleFilter } from './saleFilter';
import { takePage } from './takePage';
import { withoutFields } from './withoutFields';

export const getReceipt: Operation = ({ world, input }) => {
	const receipt = world.receipts.get(textIn(input, 'receiptId') ?? '');
	return receipt ? { result: 'GET-RECEIPT-RESULT-OK', receipt } : { result: 'GET-RECEIPT-RESULT-NOT-FOUND' };
};

const KIND = { operation: 'getReceipts', handled: ['includeOrderReferences'], id: 'receiptId' };

/** The orders that receipts come from are named only where they are asked for, and never without lines (WSDL). */
export const getReceipts: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	const page = takePage([...world.receipts.values()].filter(saleFilter(world, request, KIND)), request);
	const hasLines = request.includeLineList !== false;
	const hasOrders = hasLines && request.includeOrderReferences === true;
	const hidden = [...(hasLines ? [] : ['lineList']), ...(hasOrders ? [] : ['orderIds', 'extOrderIds'])];
	return { receiptList: { receipt: page.map(withoutFields(...hidden)) } };
};

/** An order without receipts answers an empty list; NOT-FOUND is for an order that is not there (assumed). */
export const getReceiptsByOrder: Operation = ({ world, input }) => {
	const orderId = textIn(input, 'orderId') ?? '';
	if (!world.orders.has(orderId)) return { result: 'GET-RECEIPTS-BY-ORDER-RESULT-NOT-FOUND', receiptList: {} };
	const receipt = [...world.receipts.values()].filter((known) => textsIn(recordIn(known, 'orderIds'), 'id').includes(orderId));
	return { result: 'GET-RECEIPTS-BY-ORDER-RESULT-OK', receiptList: { receipt } };
};
