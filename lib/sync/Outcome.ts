import type { OrderSource } from '../model/Order';
import type { OutcomeStatus, Reason } from './reasons';

/** What was done with one record and why. Holds no customer data beyond the record's number. */
export interface Outcome {
	status: OutcomeStatus;
	reason: Reason;
	/** One sentence that names the record. */
	message: string;
	/** What to do next; only where somebody has to do something. */
	hint?: string;
	source: OrderSource;
	/** Day the order was made, in the shop's zone (YYYY-MM-DD). */
	day?: string;
	/** The order's total in cents. */
	totalCents?: number;
	target?: { id?: string; number?: string };
	customer?: 'known' | 'created' | 'updated' | 'default';
	/** Runs in which the record has failed, this one included; 0 where it did not. */
	attempts: number;
	dryRun: boolean;
	/** What was, or in a dry run would be, sent: without customer data. */
	sent?: Record<string, unknown>;
}
