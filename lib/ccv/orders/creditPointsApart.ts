/**
 * Whether credit points come on top of CCV's total_discounts: neither CCV's documents nor its samples say. They do where
 * the order's total is met with them and not without them. All in cents; undefined where an amount does not fit.
 */
export function creditPointsApart(amounts: { lines: number | undefined; creditPoints: number | undefined; total: number | undefined }): boolean {
	const { lines, creditPoints, total } = amounts;
	if (lines === undefined || creditPoints === undefined || total === undefined) return false;
	return lines !== total && lines - creditPoints === total;
}
