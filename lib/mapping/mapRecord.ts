import type { OrderSource } from '../model/Order';

/** Why a record is held, and in which field; it stays in its place, so that the sync makes the outcome of it. */
export interface HeldRecord {
	reason: string;
	field: string;
	message: string;
	hint?: string;
}

/** A preset turns a system's own record into a neutral one, or a neutral one into the form a system takes. */
export interface Preset<Neutral> {
	/** The record's identity, also where the rest of it cannot be read. */
	sourceOf(record: unknown): OrderSource;
	/** Why the source could not give the record, where that is so. */
	unreadable(record: unknown): { message: string } | undefined;
	toNeutral(record: unknown): { neutral: Neutral } | { held: HeldRecord };
}

export type Mapped<Neutral> = Neutral | { source: OrderSource; held: HeldRecord } | { source: OrderSource; unreadable: { message: string } };

/** Maps one record. Every record that goes in comes out: neutral, held or unreadable. */
export function mapRecord<Neutral>(preset: Preset<Neutral>, record: unknown): Mapped<Neutral> {
	const unreadable = preset.unreadable(record);
	if (unreadable) return { source: preset.sourceOf(record), unreadable };
	const mapped = preset.toNeutral(record);
	return 'neutral' in mapped ? mapped.neutral : { source: preset.sourceOf(record), held: mapped.held };
}
