import type { VatMethod } from '../orderTotals';
import { numberIn, textIn, type WireRecord } from '../wire';
import type { Branch, MplusWorld } from '../world';

/** Where an order is entered and booked, and by which VAT. */
export interface OrderFrame {
	entryBranch: Branch | undefined;
	financialBranch: Branch | undefined;
	countryIso3: string;
	vatMethod: VatMethod;
}

/** Without a branch the till takes its default, or for the financial branch the entry branch (assumed); branch 0 is no branch. */
export function orderFrame(world: MplusWorld, order: WireRecord): OrderFrame {
	const entryNumber =
		numberIn(order, 'entryBranchNumber') ?? numberIn(order, 'financialBranchNumber') ?? world.branches[0]?.branchNumber;
	const financialNumber = numberIn(order, 'financialBranchNumber') ?? entryNumber;
	const branch = (number?: number): Branch | undefined => world.branches.find(({ branchNumber }) => branchNumber === number);
	const financialBranch = branch(financialNumber);
	return {
		entryBranch: branch(entryNumber),
		financialBranch,
		countryIso3: textIn(order, 'vatCountryIso3') || (financialBranch?.countryIso3 ?? ''),
		vatMethod: (textIn(order, 'vatMethod') ?? 'VAT-METHOD-INCLUSIVE') as VatMethod,
	};
}
