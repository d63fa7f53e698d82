import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import { givenCcvWorld, type CcvWorldOver } from '../../../sim/ccv/givenCcvWorld';
import type { CcvWorld } from '../../../sim/ccv/world';

/** Orders on consecutive days from 1 January 2026 at noon, one row of 10.00 each. */
export function anOrderWorld(count: number, over: CcvWorldOver = {}): CcvWorld {
	const world = givenCcvWorld(over);
	for (let i = 0; i < count; i++) {
		const day = new Date(Date.UTC(2026, 0, 1 + i, 12)).toISOString();
		placeOrder(world, { begunAt: day, rows: [{ product_number: `A${i}`, count: 1, price: 10 }] });
	}
	return world;
}
