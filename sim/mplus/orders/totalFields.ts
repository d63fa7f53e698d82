import type { OrderTotals } from '../orderTotals';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { OrderFrame } from './orderFrame';

export function totalFields(world: MplusWorld, frame: OrderFrame, totals: OrderTotals): WireRecord {
	return {
		totalInclAmount: totals.totalIncl,
		totalExclAmount: totals.totalExcl,
		vatGroupList: {
			vatGroup: totals.groups.map((group) => ({
				...group,
				countryIso3: frame.countryIso3,
				vatPercentage: Math.round(group.vatPercentage * world.vatPercentageScale),
			})),
		},
	};
}
