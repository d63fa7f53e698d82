import { z } from 'zod';

const text = z.string().optional();

export const addressItem = z.object({
	name: text,
	company: text,
	street: text,
	number: text,
	suffix: text,
	postcode: text,
	city: text,
	/** ISO 3166-1 alpha-2. */
	country: text,
});

export const customerItem = z.object({
	/** The source's own customer id; absent for a guest. */
	id: text,
	kind: z.enum(['person', 'company']),
	name: text,
	company: text,
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
	kind: z.enum(LINE_KINDS),
	sku: text,
	ean: text,
	text: text,
	quantity: z.number(),
	unitPriceIncl: z.number().optional(),
	unitPriceExcl: z.number().optional(),
	vatPercentage: z.number().optional(),
	options: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});

/**
 * An order as people read and map it: money and quantities are plain numbers in major units. An absent key means
 * unknown or not given, null cleared on purpose; neither is ever 0 or ''.
 */
export const orderItem = z.object({
	source: z.object({ system: z.string(), shop: z.string(), id: z.string(), number: z.string() }),
	/** External id in the system that made the order, where that is not the source: such an order is not sent home. */
	origin: text,
	createdAt: z.string().datetime({ offset: true }),
	status: text,
	paid: z.boolean(),
	payment: z.object({ method: text, amount: z.number().optional() }).optional(),
	currency: text,
	customer: customerItem.optional(),
	lines: z.array(orderLineItem),
	totals: z.object({ incl: z.number().optional(), excl: z.number().optional(), vat: z.number().optional() }),
	vatMethod: z.enum(['inclusive', 'exclusive']),
	delivery: z.object({ method: text, address: addressItem.optional() }).optional(),
	note: text,
});

export type AddressItem = z.infer<typeof addressItem>;
export type CustomerItem = z.infer<typeof customerItem>;
export type OrderLineItem = z.infer<typeof orderLineItem>;
export type OrderItem = z.infer<typeof orderItem>;
export type LineKind = (typeof LINE_KINDS)[number];
