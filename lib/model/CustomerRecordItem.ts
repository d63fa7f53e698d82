import { z } from 'zod';

import { featureItem } from './featureItem';
import { addressItem } from './OrderItem';
import { sourceItem } from './sourceItem';

/** null: cleared on purpose. */
const text = z.string().nullish();

/** A customer as a record of its own, not as an order names it. Absent means unknown or not given, null cleared on purpose. */
export const customerRecordItem = z.object({
	source: sourceItem,
	/** External id in the system that made the customer, where that is not the source. */
	origin: z.string().optional(),
	/** The id that a third system gave it. */
	externalId: z.string().optional(),
	kind: z.enum(['person', 'company']),
	/** The person, or the company's contact. */
	name: text,
	company: text,
	/** What the source lists a company under, where that is not its name. */
	label: text,
	email: text,
	phone: text,
	mobile: text,
	website: text,
	/** 1980-12-31. */
	birthDate: z.string().date().nullish(),
	vatNumber: text,
	chamberOfCommerceNumber: text,
	address: addressItem.nullish(),
	deliveryAddress: addressItem.nullish(),
	note: text,
	active: z.boolean().optional(),
	features: z.array(featureItem).optional(),
});

export type CustomerRecordItem = z.infer<typeof customerRecordItem>;
