import { amsterdamDateTime } from '../amsterdamTime';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

export type DocumentKind = 'invoice' | 'receipt' | 'proposal' | 'packingSlip';

/** Each kind of document counts on its own within a year, as orders do. */
export function nextNumber(world: MplusWorld, kind: DocumentKind, now: number): WireRecord & { year: number; number: number } {
	const { year } = amsterdamDateTime(now);
	const number = (world.documentNumbers.get(`${kind} ${year}`) ?? 0) + 1;
	world.documentNumbers.set(`${kind} ${year}`, number);
	return { year, number };
}
