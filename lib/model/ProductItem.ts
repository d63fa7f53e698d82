import { z } from 'zod';

import { featureItem } from './featureItem';
import { sourceItem } from './sourceItem';

const text = z.string().nullish();
const amount = z.number().optional();

/** What is sold: a simple product itself, or a variant of a configurable one. */
const sold = z.object({
	sku: z.string().min(1).optional(),
	/** MplusKASSA's own numbers, where they are known. */
	articleNumber: z.number().int().positive().optional(),
	vatCode: z.number().int().optional(),
	turnoverGroup: z.number().int().optional(),
	/** The id that another system gave it. */
	externalId: z.string().optional(),
	/** What it is called on a receipt, where that is not the product's name. */
	label: text,
	ean: text,
	priceIncl: amount,
	priceExcl: amount,
	purchasePrice: amount,
	vatPercentage: z.number().optional(),
	brand: text,
	unit: text,
	/** Whether its stock is counted. */
	stockManaged: z.boolean().optional(),
	/** Whether it is offered in the webshop. */
	online: z.boolean().optional(),
	active: z.boolean().optional(),
	/** Sold out for good, not bought again. */
	discontinued: z.boolean().optional(),
	features: z.array(featureItem).optional(),
});

export const variantItem = sold.extend({
	/** The source's own id of the variant. */
	id: z.string().optional(),
	/** What tells it from the other variants, such as size and colour. */
	options: z.array(z.object({ name: z.string().min(1), value: z.string().min(1) })).min(1),
});

const shared = {
	source: sourceItem,
	/** External id in the system that made the product, where that is not the source. */
	origin: z.string().optional(),
	name: z.string().min(1),
	description: text,
	categories: z.array(z.object({ id: z.string().optional(), name: z.string().optional(), /** MplusKASSA's own. */ groupNumber: z.number().int().optional() })).optional(),
};

/** A product: simple, or configurable with its variants. Absent means unknown or not given, null cleared on purpose; prices in major units. */
export const productItem = z.discriminatedUnion('type', [
	sold.extend({ type: z.literal('simple'), ...shared }),
	z.object({ type: z.literal('configurable'), ...shared, variants: z.array(variantItem).min(1) }),
]);

export type ProductItem = z.infer<typeof productItem>;
export type SoldItem = z.infer<typeof sold>;
export type VariantItem = z.infer<typeof variantItem>;
