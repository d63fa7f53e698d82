import { searchIn } from './searchIn';

export const searchOrderCategories = searchIn(async (client) => {
	const { orderCategory } = await client.read('getOrderCategories', {});
	return (orderCategory ?? []).map(({ orderCategoryNumber = 0, orderCategoryDescription = '' }) => ({ name: `${orderCategoryDescription} (${orderCategoryNumber})`, value: orderCategoryNumber }));
});
