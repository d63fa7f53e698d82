import { z } from 'zod';

/** Counts and sums of one day: of runs, by the day they ran. Sums in cents. */
export const dayTotals = z.object({
	runs: z.number().int(),
	read: z.number().int(),
	synced: z.number().int(),
	skipped: z.number().int(),
	held: z.number().int(),
	failed: z.number().int(),
	syncedCents: z.number().int(),
});

export type DayTotals = z.infer<typeof dayTotals>;

export const NO_TOTALS: DayTotals = { runs: 0, read: 0, synced: 0, skipped: 0, held: 0, failed: 0, syncedCents: 0 };

/** A day's row as it was stored: the day it is of, and its figures. */
export const storedDay = z.object({ day: z.string(), totals: dayTotals });
