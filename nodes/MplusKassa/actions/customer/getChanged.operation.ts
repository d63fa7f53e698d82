import { FLOW_DESCRIPTION, ownWritesOption } from '../../changed/changedOptions';
import { createGetChanged } from '../../changed/createGetChanged';

export const getChanged = createGetChanged({
	kind: 'customer',
	texts: {
		flow: 'mplus-customers-to-ccv',
		flowDescription: FLOW_DESCRIPTION,
		fromBeginning: 'All customers the till has',
		fromNow: 'Customers that are made or change after the first run',
	},
	options: [ownWritesOption('customers that this package carried over from CCV SalesPOS (external ID ccv-…) and that nobody changed since')],
});
