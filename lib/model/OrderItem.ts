import { z } from 'zod';

import { sourceItem } from './sourceItem';

const text = z.string().optional();
const day = z.string().date().optional();

export const addressItem = z.object({
	name: text,
	company: text,
	/** Whom to ask for, where that is not the name. */
	contact: text,
	street: text,
	number: text,
	suffix: text,
	postcode: text,
	city: text,
	/** ISO 3166-1 alpha-2. */
	country: text,
	/** Street, number and suffix as the source writes them, where it keeps one line and joining the parts would give another. */
	line: text,
});

export const customerItem = z.object({
	/** The source's own customer id; absent for a guest. */
	id: text,
	kind: z.enum(['person', 'company']),
	name: text,
	company: text,
	/** What the source lists a company under, where that is not its name. */
	label: text,
	email: text,
	phone: text,
	mobile: text,
	vatNumber: text,
	chamberOfCommerceNumber: text,
	address: addressItem.optional(),
	deliveryAddress: addressItem.optional(),
});

export const LINE_KINDS = ['product', 'free', 'shipping', 'payment-fee', 'discount', 'deposit', 'rounding'] as const;

export const orderLineItem = z.object({
	/** The source's own id of the line. */
	id: text,
	kind: z.enum(LINE_KINDS),
	sku: text,
	/** MplusKASSA's own numbers, where they are known. */
	articleNumber: z.number().int().positive().optional(),
	vatCode: z.number().int().optional(),
	ean: text,
	text: text,
	quantity: z.number(),
	unitPriceIncl: z.number().optional(),
	unitPriceExcl: z.number().optional(),
	/** What is taken off the whole line, in the sense of the unit price; where it is a percentage, both are said. */
	discount: z.number().optional(),
	discountPercentage: z.number().optional(),
	vatPercentage: z.number().optional(),
	options: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});

/**
 * An order as people read and map it: money and quantities are plain numbers in major units. An absent key means
 * unknown or not given, null cleared on purpose; neither is ever 0 or ''.
 */
export const orderItem = z.object({
	source: sourceItem,
	/** External id in the system that made the order, where that is not the source: such an order is not sent home. */
	origin: text,
	/** The id that a third system gave it. */
	externalId: text,
	/** What else it is called by: the number in the system that made it, or a customer's own. */
	reference: text,
	createdAt: z.string().datetime({ offset: true }),
	/** The day it is booked on, where the source says one: 2026-07-30. */
	financialDate: day,
	branch: text,
	status: text,
	paid: z.boolean(),
	payment: z.object({ method: text, amount: z.number().optional() }).optional(),
	currency: text,
	customer: customerItem.optional(),
	lines: z.array(orderLineItem),
	totals: z.object({ incl: z.number().optional(), excl: z.number().optional(), vat: z.number().optional() }),
	vatMethod: z.enum(['inclusive', 'exclusive']),
	delivery: z.object({ method: text, address: addressItem.optional(), date: day }).optional(),
	note: text,
});

export type AddressItem = z.infer<typeof addressItem>;
export type CustomerItem = z.infer<typeof customerItem>;
export type OrderLineItem = z.infer<typeof orderLineItem>;
export type OrderItem = z.infer<typeof orderItem>;
export type LineKind = (typeof LINE_KINDS)[number];
