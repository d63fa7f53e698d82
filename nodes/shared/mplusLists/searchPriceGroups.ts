import { searchIn } from './searchIn';

export const searchPriceGroups = searchIn(async (client) => {
	const { priceGroup } = await client.read('getPriceGroupList', {});
	return (priceGroup ?? []).map(({ priceGroupNumber = 0, description = '' }) => ({ name: `${description} (${priceGroupNumber})`, value: priceGroupNumber }));
});
