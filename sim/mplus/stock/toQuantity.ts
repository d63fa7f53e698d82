/** Millionths of a unit as the till writes them: with no more decimal places than needed. */
export function toQuantity(micros: number): { amount: number; decimalPlaces: number } {
	let [amount, decimalPlaces] = [micros, 6];
	while (decimalPlaces > 0 && amount % 10 === 0) [amount, decimalPlaces] = [amount / 10, decimalPlaces - 1];
	return { amount, decimalPlaces };
}
