import { open, settled, type FactCheck } from './FactCheck';

export const idDashes: FactCheck = {
	question: 'Do the IDs of orders come with dashes?',
	setting: 'Order IDs are taken as they are; compare them as whole texts',
	async settle(_client, samples) {
		const order = samples.order();
		if (!order?.orderId) return open('There is no order to look at');
		return settled(order.orderId.includes('-') ? 'With dashes' : 'Without dashes');
	},
};
