import { z } from 'zod';

/** What a source node says of its run, in one item (output Run), for the sync node and the ledger. */
export const runReport = z.object({
	flow: z.string(),
	kind: z.enum(['order', 'invoice', 'receipt', 'customer', 'product', 'stock']),
	/** System and installation the records come from, e.g. `ccv:1234`. */
	source: z.string(),
	start: z.enum(['checkpoint', 'fromNow', 'fromDate', 'fromBeginning', 'sample']),
	startedAt: z.string(),
	/** The ledger's checkpoint the run began with; null on a first run. */
	previousCheckpoint: z.string().nullable(),
	/** As it is once all records are settled; null for a sample. */
	checkpoint: z.string().nullable(),
	ids: z.array(z.string()),
	/** The marker of each record read, where the source numbers its changes: one that fails is read again by it. */
	markers: z.record(z.string(), z.number().int()).optional(),
	/** Runs in which a record of this run failed before. */
	attempts: z.record(z.string(), z.number().int()),
	endReached: z.boolean(),
	waiting: z.number().int(),
	waitedTooLong: z.array(z.string()),
	openDeadLetters: z.array(z.object({ record: z.string(), reason: z.string(), attempts: z.number().int() })),
	/** Today's row of the ledger as it was, in its own text; null where there is none. */
	day: z.string().nullable(),
});

export type RunReport = z.infer<typeof runReport>;
