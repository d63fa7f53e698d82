import { BRANCH_OPTION, FLOW_DESCRIPTION, ownWritesOption, PAYMENT_FILTER_FIELD } from '../../changed/changedOptions';
import { createGetChanged } from '../../changed/createGetChanged';
import { ORDER_TYPES_FIELD } from '../../fields/orderTypesField';

export const getChanged = createGetChanged({
	kind: 'order',
	texts: {
		flow: 'mplus-orders-to-ccv',
		flowDescription: FLOW_DESCRIPTION,
		fromBeginning: 'All orders the till has',
		fromDate: 'Orders with a financial date from the start date on, and older ones that change after the first run',
		fromNow: 'Orders that are made or change after the first run',
	},
	fields: [PAYMENT_FILTER_FIELD],
	options: [
		BRANCH_OPTION,
		ownWritesOption('orders that this package carried over from CCV SalesPOS (external ID ccv-…) and that nobody changed since'),
		ORDER_TYPES_FIELD,
	],
});
