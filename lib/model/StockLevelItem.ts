import { z } from 'zod';

import { sourceItem } from './sourceItem';

/** How much there is of an article in a branch. An absent quantity is unknown, never 0. */
export const stockLevelItem = z.object({
	source: sourceItem,
	/** Absent where the source does not say it: then the article is known by its number alone. */
	sku: z.string().min(1).optional(),
	/** MplusKASSA's own number, where it is known. */
	articleNumber: z.number().int().positive().optional(),
	branch: z.string().min(1).optional(),
	/** Can be sold. */
	free: z.number().optional(),
	/** Promised to orders that are not delivered: free and reserved together are what lies there. */
	reserved: z.number().optional(),
	/** Ordered from suppliers. */
	incoming: z.number().optional(),
});

export type StockLevelItem = z.infer<typeof stockLevelItem>;
