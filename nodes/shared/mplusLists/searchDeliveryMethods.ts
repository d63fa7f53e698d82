import { readDeliveryMethods } from '../../../lib/mplus/reference/readDeliveryMethods';
import { searchIn } from './searchIn';

export const searchDeliveryMethods = searchIn(async (client) => {
	const methods = await readDeliveryMethods(client, true);
	return methods.map(({ deliveryMethod = '', description }) => ({ name: `${description || deliveryMethod} (${deliveryMethod})`, value: deliveryMethod }));
});
