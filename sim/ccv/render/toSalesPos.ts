import type { JsonObject } from '../outcome';
import { without } from '../wire/without';
import type { CcvCashup, CcvFiscalTransactionSignature, CcvTerminalReceipt } from '../world';
import { hrefOf } from './hrefOf';

export const toCashup = (origin: string, cashup: CcvCashup): JsonObject => ({
	href: hrefOf(origin, 'cashups', cashup.id, ''),
	...structuredClone(cashup),
});

/** Its fields are not documented (API.md 11): these are assumed. */
export const toTerminalReceipt = (origin: string, receipt: CcvTerminalReceipt): JsonObject => ({
	href: hrefOf(origin, 'terminalreceipts', receipt.id, ''),
	...receipt,
	order: { href: hrefOf(origin, 'orders', receipt.order_id, '') },
});

export const toFiscalTransactionSignature = (origin: string, signature: CcvFiscalTransactionSignature): JsonObject => ({
	href: hrefOf(origin, 'fiscaltransactionsignatures', signature.id, ''),
	...without(signature, 'order_id'),
});
