import { notImplemented } from '../soap/notImplemented';
import type { WireRecord } from '../wire';

const PRICING_FLAGS = ['applySalesAndActions', 'applySalesPrices', 'applyPriceGroups'];

/** This simulator does not know how a till applies sales and price groups to an order. */
export function refuseRepricing(operation: string, request: WireRecord): void {
	const flag = PRICING_FLAGS.find((name) => request[name] === true);
	if (flag) throw notImplemented(`${operation} with ${flag}`);
}
