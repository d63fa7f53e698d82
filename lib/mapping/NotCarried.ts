/** A field that a preset does not carry into a system and back. */
export interface NotCarried {
	/** Of the neutral record; `customer`, `lines` and `variants` stand before what is theirs. */
	field: string;
	why: string;
}
