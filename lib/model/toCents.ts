// Far above the noise of a double, far below a tenth of a cent.
const NOISE = 1e-6;

/** Major units (19.95) to integer cents (1995); undefined where the amount has a fraction of a cent or is no safe number. */
export function toCents(amount: number): number | undefined {
	const scaled = amount * 100;
	const cents = Math.round(scaled);
	if (!Number.isSafeInteger(cents)) return undefined;
	if (Math.abs(scaled - cents) > Math.max(NOISE, Math.abs(scaled) * 1e-14)) return undefined;
	return cents === 0 ? 0 : cents;
}
