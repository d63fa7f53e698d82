import { z } from 'zod';

/** A named fact about a record, such as its material or its country of origin; `kind` where the value alone does not say it. */
export const featureItem = z.object({
	name: z.string().min(1),
	kind: z.enum(['text', 'number', 'boolean', 'date', 'dateTime', 'choices']).optional(),
	value: z.union([z.string(), z.number(), z.boolean(), z.array(z.number().int())]),
});

export type FeatureItem = z.infer<typeof featureItem>;
