import { PosError } from '../../http/PosError';
import type { RecordHead } from '../../sync/changed/Readings';
import type { CcvClient } from '../CcvClient';
import type { CcvQuery } from '../ccvUrl';
import { ccvOrderHead } from './CcvOrderRecord';

/** The largest page that CCV gives (CCV API, dossier 4). */
const PAGE_SIZE = 250;
const FIRST_LOOK_SIZE = 50;

export interface Newest {
	/** Highest order number of the shop; 0 where it has no orders. */
	topNumber: number;
	/** Orders with a number above the one given. */
	late: RecordHead[];
}

/** Orders by number, from the highest down to `highestNumber`. Without one, only the highest number is of interest. */
export async function listNewest(client: CcvClient, highestNumber: number | undefined, paidOnly: boolean): Promise<Newest> {
	const late: RecordHead[] = [];
	let topNumber = 0;
	for await (const page of client.pages('/orders/', { orderby: 'ordernumber_desc', size: FIRST_LOOK_SIZE })) {
		const heads = page.map((record) => toHead(record, paidOnly));
		topNumber = Math.max(topNumber, ...heads.map(({ number }) => number ?? 0));
		if (highestNumber === undefined) break;
		const above = heads.filter(({ number }) => (number ?? 0) > highestNumber);
		late.push(...above);
		if (above.length < heads.length) break;
	}
	return { topNumber, late };
}

/** Pages of orders by creation, oldest first. */
export async function* listByCreation(client: CcvClient, fromMs: number, paidOnly: boolean, filter: CcvQuery = {}): AsyncGenerator<RecordHead[]> {
	const query = { ...filter, min_create_date: fromMs > 0 ? dateOf(fromMs) : undefined, orderby: 'create_date', size: PAGE_SIZE };
	for await (const page of client.pages('/orders/', query)) yield page.map((record) => toHead(record, paidOnly));
}

export function toHead(record: unknown, paidOnly: boolean): RecordHead {
	const parsed = ccvOrderHead.safeParse(record);
	const id = parsed.success ? Number(parsed.data.id) : NaN;
	const createdAt = parsed.success ? millisecondsOf(parsed.data.create_date) : NaN;
	if (!parsed.success || !Number.isSafeInteger(id) || Number.isNaN(createdAt)) {
		const field = parsed.success ? 'id or create_date' : parsed.error.issues[0]?.path.join('.');
		const named = String((record as { id?: unknown } | null)?.id ?? 'unknown');
		throw new PosError('malformed-answer', `CCV SalesPOS lists an order (ID ${named}) whose ${field} cannot be read`, {
			hint: 'Ask CCV what changed in its orders; nothing was skipped, the next run reads from the same place',
		});
	}
	const { ordernumber, paid } = parsed.data;
	return { id, number: ordernumber ?? undefined, createdAt, qualifies: paid || !paidOnly, record };
}

function millisecondsOf(date: string): number {
	return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`);
}

// Only a plain date is documented for this filter; whatever zone CCV reads it in (UTC or the shop's), the day begins no later than in UTC.
function dateOf(ms: number): string {
	return new Date(ms).toISOString().slice(0, 10);
}
