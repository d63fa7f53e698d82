import type { LineData, Received } from '../soap/mplusTypes.generated';

const MOST_DECIMALS = 6;

/** A quantity of a line in millionths, so that different decimal places compare. Absent decimal places mean none (Mplus API, dossier 3.3). */
export function microsOf(units: number | undefined, decimals: number | undefined): bigint {
	const shift = MOST_DECIMALS - (decimals ?? 0);
	return shift >= 0 ? BigInt(units ?? 0) * 10n ** BigInt(shift) : BigInt(units ?? 0) / 10n ** BigInt(-shift);
}

/** What of a line is neither delivered nor cancelled, in millionths. */
export function openMicros(data: Received<LineData> | undefined): bigint {
	return (
		microsOf(data?.quantity, data?.decimalPlaces) -
		microsOf(data?.deliveredQuantity, data?.deliveredDecimalPlaces) -
		microsOf(data?.cancelledQuantity, data?.cancelledDecimalPlaces)
	);
}

/** Millionths as the till takes them: with as few decimal places as they need. */
export function toUnits(micros: bigint): { quantity: number; decimalPlaces: number } {
	let decimals = MOST_DECIMALS;
	let units = micros;
	for (; decimals > 0 && units % 10n === 0n; decimals--) units /= 10n;
	return { quantity: Number(units), decimalPlaces: decimals };
}

/** Millionths as people write them. */
export function microsText(micros: bigint): string {
	return String(Number(micros) / 10 ** MOST_DECIMALS);
}
