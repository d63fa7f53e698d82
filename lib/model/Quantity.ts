/** A quantity without floating point: `units / 10^decimals`. */
export interface Quantity {
	units: number;
	/** 0 to 6. */
	decimals: number;
}
