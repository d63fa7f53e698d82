export type VatMethod = 'VAT-METHOD-INCLUSIVE' | 'VAT-METHOD-EXCLUSIVE' | 'VAT-METHOD-SHIFTED' | 'VAT-METHOD-NONE';

/** Prices and discounts in cents; the quantity is `quantity / 10^decimalPlaces`. */
export interface PricedLine {
	quantity: number;
	decimalPlaces: number;
	priceIncl: number;
	priceExcl: number;
	vatCode: number;
	/** In percent. */
	vatPercentage: number;
	discountPercentage?: number;
	discountAmount?: number;
	discountAmountExcl?: number;
}

export interface VatTotal {
	vatCode: number;
	vatPercentage: number;
	exclAmount: number;
	vatAmount: number;
}

export interface OrderTotals {
	lines: Array<{ totalIncl: number; totalExcl: number }>;
	groups: VatTotal[];
	totalIncl: number;
	totalExcl: number;
}

/** The till's sums: lines are rounded to cents, VAT is taken over the sum of each VAT code. Rounding per code is assumed. */
export function orderTotals(lines: PricedLine[], vatMethod: VatMethod, roundsEachUnit = false): OrderTotals {
	const byExcl = vatMethod !== 'VAT-METHOD-INCLUSIVE';
	const untaxed = vatMethod === 'VAT-METHOD-SHIFTED' || vatMethod === 'VAT-METHOD-NONE';
	const sums = new Map<number, { vatCode: number; vatPercentage: number; amount: number }>();
	const totals = lines.map((line) => {
		const vatPercentage = untaxed ? 0 : line.vatPercentage;
		const amount = byExcl || !roundsEachUnit ? lineAmount(line, byExcl) : unitRoundedAmount(line);
		const sum = sums.get(line.vatCode) ?? { vatCode: line.vatCode, vatPercentage, amount: 0 };
		sums.set(line.vatCode, { ...sum, amount: sum.amount + amount });
		return toTotals(amount, vatPercentage, byExcl);
	});
	const groups = [...sums.values()].map(({ vatCode, vatPercentage, amount }) => {
		const { totalIncl, totalExcl } = toTotals(amount, vatPercentage, byExcl);
		return { vatCode, vatPercentage, exclAmount: totalExcl, vatAmount: totalIncl - totalExcl };
	});
	const totalExcl = groups.reduce((sum, group) => sum + group.exclAmount, 0);
	const totalIncl = groups.reduce((sum, group) => sum + group.exclAmount + group.vatAmount, 0);
	return { lines: totals, groups, totalIncl, totalExcl };
}

export function withoutVat(incl: number, vatPercentage: number): number {
	return divideRounded(BigInt(incl) * 10_000n, 10_000n + basisPoints(vatPercentage));
}

export function withVat(excl: number, vatPercentage: number): number {
	return divideRounded(BigInt(excl) * (10_000n + basisPoints(vatPercentage)), 10_000n);
}

function lineAmount(line: PricedLine, byExcl: boolean): number {
	const price = byExcl ? line.priceExcl : line.priceIncl;
	const discount = byExcl ? (line.discountAmountExcl ?? line.discountAmount) : line.discountAmount;
	return discounted(times(price, line), line.discountPercentage, discount);
}

function unitRoundedAmount(line: PricedLine): number {
	const excl = times(withoutVat(line.priceIncl, line.vatPercentage), line);
	return discounted(withVat(excl, line.vatPercentage), line.discountPercentage, line.discountAmount);
}

function times(price: number, { quantity, decimalPlaces }: PricedLine): number {
	return divideRounded(BigInt(price) * BigInt(quantity), 10n ** BigInt(decimalPlaces));
}

function discounted(amount: number, percentage = 0, discount = 0): number {
	return amount - divideRounded(BigInt(amount) * BigInt(percentage), 100n) - discount;
}

function toTotals(amount: number, vatPercentage: number, byExcl: boolean): { totalIncl: number; totalExcl: number } {
	return byExcl
		? { totalIncl: withVat(amount, vatPercentage), totalExcl: amount }
		: { totalIncl: amount, totalExcl: withoutVat(amount, vatPercentage) };
}

function basisPoints(vatPercentage: number): bigint {
	return BigInt(Math.round(vatPercentage * 100));
}

/** Halves go away from zero. */
function divideRounded(dividend: bigint, divisor: bigint): number {
	const magnitude = ((dividend < 0n ? -dividend : dividend) * 2n + divisor) / (divisor * 2n);
	return Number(dividend < 0n ? -magnitude : magnitude);
}
