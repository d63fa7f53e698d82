import type { MplusClient } from '../MplusClient';
import type { PriceGroup, Received, SalesPrice } from '../soap/mplusTypes.generated';

/** `salesPrice`: prices for a time. `priceGroup`: prices for a group of customers. */
export type PriceList = ({ kind: 'salesPrice' } & Received<SalesPrice>) | ({ kind: 'priceGroup' } & Received<PriceGroup>);

/** The till's lists of other prices than the usual ones. */
export async function readPriceLists(client: MplusClient): Promise<PriceList[]> {
	const { salesPrice = [] } = await client.read('getSalesPriceList', {});
	const { priceGroup = [] } = await client.read('getPriceGroupList', {});
	return [...priceGroup.map((record) => ({ kind: 'priceGroup' as const, ...record })), ...salesPrice.map((record) => ({ kind: 'salesPrice' as const, ...record }))];
}
