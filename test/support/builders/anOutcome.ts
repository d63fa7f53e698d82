import type { Outcome } from '../../../lib/sync/Outcome';
import { REASONS } from '../../../lib/sync/reasons';

/** What came of order 501; the status follows from the reason. */
export function anOutcome(over: Partial<Omit<Outcome, 'source' | 'status'>> & { id?: string } = {}): Outcome {
	const { id = '501', reason = 'created', ...rest } = over;
	return {
		status: REASONS[reason],
		reason,
		message: `Order ${id}: ${reason}`,
		source: { system: 'ccv', shop: '90210', id, number: `1${id}` },
		totalCents: 1995,
		attempts: 0,
		dryRun: false,
		...rest,
	};
}
