import type { Item } from '../items/toItem';
import type { MplusClient } from '../MplusClient';

export const RECORD_KINDS = ['order', 'invoice', 'receipt', 'customer', 'product', 'stock'] as const;

/** Kinds of records whose changes the till counts (Mplus API, dossier 5). */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record as it stands after its last change. */
export interface ChangedRecord {
	/** The till's own id: orderId, relationNumber …; of stock `branch/article`. Empty where the till does not give it. */
	id: string;
	/** As people call it: the order number, the article number. */
	number: string;
	/** Its sync marker, or its stockId. */
	marker: number;
	/** Where it has several, by each of which it comes; `marker` is the highest then. */
	markers?: number[];
	/** The till's own record, as it came. */
	record: object;
}

export interface ChangedReader {
	kind: RecordKind;
	/** One page is all there is: the till takes no limit here. */
	whole?: boolean;
	/**
	 * One page of records with a marker of at least `syncMarker`: the lowest ones, unsorted. Empty where there are no more.
	 * `orderTypes`: which orders; without them the till leaves out table and cafeteria orders.
	 */
	readPage(client: MplusClient, syncMarker: number, limit: number, orderTypes?: string[]): Promise<ChangedRecord[]>;
	/** The highest marker given so far; 0 where nothing was ever changed. */
	readHighest(client: MplusClient): Promise<number>;
	/** The record with its own fields for an item. */
	toItem(record: object, zone: string): Item;
}
