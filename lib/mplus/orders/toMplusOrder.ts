import { createHash } from 'crypto';

import type { Address } from '../../model/Order';
import { withoutAbsent } from '../../model/withoutAbsent';
import type { OrderDraft, TargetLine } from '../../sync/orders/OrderTarget';
import type { Address as MplusAddress, CreateOrderV3Request, Line, Order } from '../soap/mplusTypes.generated';
import { streetLine } from './relationFields';

/** The request that creates a draft. The key depends on order and attempt alone: a changed setting must not open a second one. */
export function toCreateOrderRequest(draft: OrderDraft, relationNumber: number, attempt: number): CreateOrderV3Request {
	return { idempotencyKey: idempotencyKey('createOrderV3', draft.externalId, attempt), order: toMplusOrder(draft, relationNumber) };
}

export function idempotencyKey(call: string, externalId: string, attempt: number): string {
	return createHash('sha256').update(`${call}|${externalId}|${attempt}`).digest('hex').slice(0, 40);
}

function toMplusOrder(draft: OrderDraft, relationNumber: number): Order {
	const { year, month, day } = draft.financialDate;
	return withoutAbsent({
		// The one field of an order that the WSDL requires; empty on creation.
		orderId: '',
		extOrderId: draft.externalId,
		orderType: 'ORDER-TYPE-SALES-ORDER',
		entryBranchNumber: draft.entryBranch,
		employeeNumber: draft.employee,
		relationNumber,
		deliveryAddress: toMplusAddress(draft.deliveryAddress),
		invoiceAddress: toMplusAddress(draft.invoiceAddress),
		financialDate: { day, mon: month, year },
		financialBranchNumber: draft.financialBranch,
		workplaceNumber: draft.workplace,
		reference: draft.reference,
		vatMethod: draft.vatMethod === 'inclusive' ? 'VAT-METHOD-INCLUSIVE' : 'VAT-METHOD-EXCLUSIVE',
		lineList: { line: draft.lines.map((line) => toMplusLine(line, draft.vatMethod)) },
	});
}

function toMplusLine({ articleNumber, text, quantity, priceCents, vatCode }: TargetLine, vatMethod: OrderDraft['vatMethod']): Line {
	const price = vatMethod === 'inclusive' ? { price: priceCents } : { priceExcl: priceCents };
	return withoutAbsent({
		articleNumber,
		text,
		data: withoutAbsent({ quantity: quantity.units, decimalPlaces: quantity.decimals, ...price, vatCode }),
	});
}

function toMplusAddress(address: Address | undefined): MplusAddress | undefined {
	if (!address) return undefined;
	return withoutAbsent({
		name: address.name,
		address: streetLine(address),
		zipcode: address.postcode,
		city: address.city,
		country: address.country,
		companyName: address.company,
	});
}
