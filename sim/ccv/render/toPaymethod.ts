import type { JsonObject } from '../outcome';
import type { CcvPaymethod } from '../world';

export const toPaymethod = (paymethod: CcvPaymethod): JsonObject => ({
	...paymethod,
	extra_costs: false,
	extra_costs_fixed: 0,
	extra_costs_percentage: 0,
	apppsp: null,
	apppsppaymethod: null,
});
