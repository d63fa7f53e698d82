import { readPaymentMethods } from '../../../lib/mplus/reference/readPaymentMethods';
import { searchIn } from './searchIn';

export const searchPaymentMethods = searchIn(async (client) => {
	const methods = await readPaymentMethods(client);
	return methods.filter(({ active }) => active !== false).map(({ method = '', description }) => ({ name: `${description || method} (${method})`, value: method }));
});
