import { findCurrentMarker } from '../changed/readCurrentMarker';
import type { MplusClient } from '../MplusClient';
import { readBranchNumbers } from './readBranchNumbers';
import { readStock } from './readStock';

/** The highest stockId the till has given; where it does not say, that of all stock levels. */
export async function readHighestStockId(client: MplusClient): Promise<number> {
	const said = await findCurrentMarker(client, 'stock');
	if (said !== undefined) return said;
	const levels = await readStock(client, { branchNumbers: await readBranchNumbers(client), articleNumbers: [] });
	return levels.reduce((highest, { stockId }) => Math.max(highest, stockId ?? 0), 0);
}
