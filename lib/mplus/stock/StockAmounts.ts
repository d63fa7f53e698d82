import { fromMicros, microsOf } from './micros';
import type { StockLevel } from './readStock';

/** A stock level in millionths. What is free and what is reserved are there together: the physical stock. */
export interface StockAmounts {
	freeMicros: number;
	reservedMicros: number;
}

/** The amounts of a level; undefined where the till does not give them. */
export function amountsOf({ amountFree, decimalPlacesFree, amountReserved, decimalPlacesReserved }: StockLevel): StockAmounts | undefined {
	const freeMicros = amountFree === undefined ? undefined : microsOf(amountFree, decimalPlacesFree);
	const reservedMicros = microsOf(amountReserved ?? 0, decimalPlacesReserved);
	return freeMicros === undefined || reservedMicros === undefined ? undefined : { freeMicros, reservedMicros };
}

/** As people read them. */
export function amountsItem({ freeMicros, reservedMicros }: StockAmounts): { free: number; reserved: number; physical: number } {
	return { free: fromMicros(freeMicros), reserved: fromMicros(reservedMicros), physical: fromMicros(freeMicros + reservedMicros) };
}
