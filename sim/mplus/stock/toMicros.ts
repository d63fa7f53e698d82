import { numberIn, type WireRecord } from '../wire';

/** An amount with its decimal places, absent means 0 (API.md 3.3); nothing where there are more than six. */
export function toMicros(record: WireRecord, amountField: string): number | undefined {
	const decimalPlaces = numberIn(record, 'decimalPlaces') ?? 0;
	if (decimalPlaces < 0 || decimalPlaces > 6) return undefined;
	return (numberIn(record, amountField) ?? 0) * 10 ** (6 - decimalPlaces);
}
