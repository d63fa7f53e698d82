import { findRecord } from '../../findRecord';
import { changed, invalid, unknownId } from '../../outcome';
import { readMoment } from '../../query/readMoment';
import { toSeconds } from '../../render/createDateOf';
import { toCashup, toFiscalTransactionSignature, toTerminalReceipt } from '../../render/toSalesPos';
import type { Route } from '../../route';
import type { CcvCashup, CcvFiscalTransactionSignature, CcvTerminalReceipt } from '../../world';
import { getAll, getChildren, getOne, type Resource } from '../collectionRoutes';
import { postToOrder } from '../orders/postToOrder';

const cashups: Resource<CcvCashup> = {
	name: 'cashups',
	of: (world) => world.cashups,
	toJson: (_world, origin) => (cashup) => toCashup(origin, cashup),
	paged: true,
};

// Paged as cash-ups are (assumed).
const receipts: Resource<CcvTerminalReceipt> = {
	name: 'terminalreceipts',
	of: (world) => world.terminalreceipts,
	toJson: (_world, origin) => (receipt) => toTerminalReceipt(origin, receipt),
	paged: true,
};

const signatures: Resource<CcvFiscalTransactionSignature> = {
	name: 'fiscaltransactionsignatures',
	of: (world) => world.fiscaltransactionsignatures,
	toJson: (_world, origin) => (signature) => toFiscalTransactionSignature(origin, signature),
};

// The body is not documented: the fields of the answer (assumed).
const postReceipt = postToOrder<CcvTerminalReceipt>({
	...receipts,
	body: { customer_receipt: 'text', merchant_receipt: 'text' },
	required: [],
	make: (base, body) => ({ customer_receipt: '', merchant_receipt: '', ...base, ...body }),
});

const postSignature = postToOrder<CcvFiscalTransactionSignature>({
	...signatures,
	body: { create_date: 'text', type: 'text', signature_identifier: 'text', signature_data: 'text' },
	required: [],
	refuse: (world, { create_date: date }) =>
		typeof date === 'string' && !readMoment(date) ? invalid(world, `create_date is no date: ${date}`) : undefined,
	make: (base, body) => ({ type: '', signature_identifier: '', signature_data: '', ...base, ...body, create_date: toSeconds(String(body.create_date ?? base.create_date)) }),
});

const patchSignature: Route = {
	method: 'PATCH',
	path: '/fiscaltransactionsignatures/:id/',
	body: { signature_data: 'text' },
	answer(world, { id, body }) {
		const signature = findRecord(world.fiscaltransactionsignatures, id);
		if (!signature) return unknownId('fiscaltransactionsignatures', id);
		Object.assign(signature, body);
		return changed();
	},
};

/** What only a SalesPOS till fills (API.md 11). A webshop answers these too, with nothing in them (assumed). */
export const salesPosRoutes: Route[] = [
	getAll(cashups),
	getOne(cashups),
	getAll(receipts),
	getOne(receipts),
	postReceipt,
	getChildren('orders', signatures, (world, id) => world.fiscaltransactionsignatures.filter((record) => record.order_id === id)),
	getOne(signatures),
	postSignature,
	patchSignature,
];
