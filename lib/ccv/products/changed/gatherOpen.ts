import { byDate, isOpenFor, type DatedReadings } from '../../../sync/changed/chooseDated';
import type { DateCheckpoint } from '../../../sync/checkpoint/DateCheckpoint';
import type { ProductHead } from './productHead';

export interface Gathered {
	add(heads: ProductHead[]): void;
	/** Whether more than a run takes changed before this second. */
	isEnoughBefore(at: number): boolean;
	listing(): Pick<DatedReadings<ProductHead>, 'listed' | 'listedToEnd'>;
}

/** Of the products read the states that are neither done nor settled, the first by date and id: one more than a run takes says where the next one goes on. */
export function gatherOpen(before: DateCheckpoint, amount: number): Gathered {
	const isOpen = isOpenFor(before);
	const seen = new Set<string>();
	let open: ProductHead[] = [];
	return {
		add(heads) {
			const fresh = heads.filter((head) => !seen.has(stateOf(head)) && isOpen(head));
			fresh.forEach((head) => seen.add(stateOf(head)));
			open = [...open, ...fresh].sort(byDate).slice(0, amount + 1);
		},
		isEnoughBefore: (at) => (open[amount]?.at ?? Infinity) < at,
		listing: () => ({ listed: open, listedToEnd: open.length <= amount }),
	};
}

function stateOf({ id, at }: ProductHead): string {
	return `${id}@${at}`;
}
