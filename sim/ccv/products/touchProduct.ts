import { toSeconds } from '../render/createDateOf';
import type { CcvProduct } from '../world';

export function touchProduct(product: CcvProduct, now: number): void {
	product.modifydate = toSeconds(new Date(now).toISOString());
}
