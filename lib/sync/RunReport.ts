import { z } from 'zod';

/** What a source node says of its run, in one item (output Run), for the sync node and the ledger. */
export const runReport = z.object({
	flow: z.string(),
	kind: z.literal('order'),
	/** System and installation the records come from, e.g. `ccv:1234`. */
	source: z.string(),
	start: z.enum(['checkpoint', 'fromNow', 'fromDate', 'fromBeginning', 'sample']),
	startedAt: z.string(),
	/** The ledger's checkpoint the run began with; null on a first run. */
	previousCheckpoint: z.string().nullable(),
	/** As it is once all records are settled; null for a sample. */
	checkpoint: z.string().nullable(),
	ids: z.array(z.string()),
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
