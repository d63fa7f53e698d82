import type { WireRecord } from '../wire';
import type { MplusWorld, PackingSlip } from '../world';

import { nextMarker } from './nextMarker';

/** Creates or replaces a packing slip, with a new marker. */
export function putPackingSlip(world: MplusWorld, given: WireRecord & { packingSlipId: string }): PackingSlip {
	const slip: PackingSlip = {
		orderId: '',
		packingSlipType: 'PACKING-SLIP-TYPE-PACKING-SLIP',
		totalInclAmount: 0,
		totalExclAmount: 0,
		state: 'PACKING-SLIP-STATE-OPEN',
		changeCounter: 1,
		lineList: { line: [] },
		...given,
		syncMarker: nextMarker(world, 'packingSlip'),
	};
	world.packingSlips.set(slip.packingSlipId, slip);
	world.commits += 1;
	return slip;
}
