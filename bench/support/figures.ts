export const round = (value: number, decimals = 1): number => Number(value.toFixed(decimals));

export function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
