import type { MplusWorld } from '../world';

/** The percentage of a VAT code in the default branch: articles carry one price for all (assumed). */
export function rateOf(world: MplusWorld, vatCode: number): number | undefined {
	const branch = world.branches[0];
	const group = world.vatGroups.find(
		(known) =>
			known.vatCode === vatCode &&
			known.branchNumber === branch?.branchNumber &&
			known.countryIso3 === branch.countryIso3,
	);
	return group?.vatPercentage;
}
