import type { MplusWorld } from '../world';

import type { OrderFrame } from './orderFrame';

/** The percentage of a VAT code in the branch and country where an order is booked. */
export function vatRate(world: MplusWorld, frame: OrderFrame, vatCode: number): number | undefined {
	const group = world.vatGroups.find(
		(known) =>
			known.vatCode === vatCode &&
			known.branchNumber === frame.financialBranch?.branchNumber &&
			known.countryIso3 === frame.countryIso3,
	);
	return group?.vatPercentage;
}
