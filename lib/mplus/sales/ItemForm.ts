import type { Item } from '../items/toItem';

/** How a record is shown: a few fields for people, or all of the till's own, with dates in the shop's zone. */
export interface ItemForm {
	simplify: boolean;
	zone: string;
}

/** What a write adds to the record it gives back. */
export function writtenNotes({ dropped, ...notes }: { dropped?: string[] } & Record<string, unknown>): Item {
	const given = Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined));
	return dropped && dropped.length > 0 ? { ...given, droppedCharacters: dropped } : given;
}
