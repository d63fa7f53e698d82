import type { TargetArticle } from '../../../lib/sync/orders/OrderTarget';

/** The till's article for the line of `aLine()`. */
export function anArticle(over: Partial<TargetArticle> = {}): TargetArticle {
	return { number: 10, pluNumber: 'TIE-RED', barcodes: [], vatCode: 1, vatPercentage: 21, active: true, ...over };
}
