import { readPaymentMethods } from '../../reference/readPaymentMethods';
import { simplifyPaymentMethod } from '../../reference/simplify/simplifyPaymentMethod';
import type { Part } from './Part';

export const lookAtPaymentMethods: Part = async (client) => {
	const methods = await readPaymentMethods(client);
	const active = methods.filter((method) => method.active !== false);
	const details = { paymentMethods: methods.map(simplifyPaymentMethod) };
	if (active.length === 0) return { state: 'attention', text: 'No payment method is active: orders cannot be paid', details };
	return { state: 'ok', text: `Active payment methods: ${active.map(({ method }) => method).join(', ')}`, details };
};
