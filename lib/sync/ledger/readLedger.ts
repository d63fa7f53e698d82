import { z } from 'zod';

import { PosError } from '../../http/PosError';
import { decodeCheckpoint } from '../checkpoint/decodeCheckpoint';
import { leastAdvanced } from '../checkpoint/leastAdvanced';
import type { AnyCheckpoint } from '../checkpoint/MarkerCheckpoint';

export interface LedgerState {
	checkpoint?: AnyCheckpoint;
	/** The chosen checkpoint in its own text; null where there is none. */
	checkpointText: string | null;
	openDeadLetters: Array<{ record: string; reason: string; attempts: number }>;
	/** Detail of the open row of kind day that began last; null where there is none. */
	day: string | null;
}

const row = z.object({
	key: z.string(),
	kind: z.string(),
	flow: z.string(),
	record: z.string().nullish(),
	status: z.string(),
	reason: z.string().nullish(),
	attempts: z.coerce.number().nullish(),
	detail: z.string().nullish(),
});

type StoredRow = z.infer<typeof row>;

/** What the ledger's rows say of a flow. Rows of other flows, closed ones and items that are no rows are passed over. */
export function readLedger(items: unknown[], flow: string): LedgerState {
	const rows = items.flatMap((item) => {
		const parsed = row.safeParse(item);
		return parsed.success && parsed.data.flow === flow && parsed.data.status === 'open' ? [parsed.data] : [];
	});
	const texts = rows.filter(({ kind }) => kind === 'checkpoint').map(checkpointTextOf);
	const decoded = texts.map((text) => ({ text, checkpoint: decodeCheckpoint(text) }));
	const checkpoint = leastAdvanced(decoded.map((entry) => entry.checkpoint));
	return {
		checkpoint,
		checkpointText: decoded.find((entry) => entry.checkpoint === checkpoint)?.text ?? null,
		openDeadLetters: rows.filter(({ kind }) => kind === 'deadLetter').map(toDeadLetter),
		day: rows.filter(({ kind }) => kind === 'day').sort((a, b) => a.key.localeCompare(b.key)).at(-1)?.detail ?? null,
	};
}

function checkpointTextOf({ flow, detail }: StoredRow): string {
	const text = checkpointIn(detail);
	if (text !== undefined) return text;
	throw new PosError('checkpoint-refused', `The checkpoint row of flow ${flow} in the ledger table cannot be read`, {
		hint: 'Delete that row in the table pos_sync_ledger and choose with Start where to begin; orders that the till has are not written twice',
	});
}

function checkpointIn(detail: string | null | undefined): string | undefined {
	try {
		const { checkpoint } = JSON.parse(detail ?? '') as { checkpoint?: unknown };
		return typeof checkpoint === 'string' ? checkpoint : undefined;
	} catch {
		return undefined;
	}
}

function toDeadLetter({ record, reason, attempts }: StoredRow): LedgerState['openDeadLetters'][number] {
	return { record: record ?? '', reason: reason ?? '', attempts: attempts ?? 0 };
}
