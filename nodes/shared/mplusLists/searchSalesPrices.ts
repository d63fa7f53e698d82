import { searchIn } from './searchIn';

export const searchSalesPrices = searchIn(async (client) => {
	const { salesPrice } = await client.read('getSalesPriceList', {});
	return (salesPrice ?? []).map(({ salesPriceNumber = 0, description = '' }) => ({ name: `${description} (${salesPriceNumber})`, value: salesPriceNumber }));
});
