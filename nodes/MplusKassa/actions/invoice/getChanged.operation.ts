import { BRANCH_OPTION, FLOW_DESCRIPTION, PAYMENT_FILTER_FIELD } from '../../changed/changedOptions';
import { createGetChanged } from '../../changed/createGetChanged';

export const getChanged = createGetChanged({
	kind: 'invoice',
	texts: {
		flow: 'mplus-invoices',
		flowDescription: FLOW_DESCRIPTION,
		fromBeginning: 'All invoices the till has',
		fromDate: 'Invoices with a financial date from the start date on, and older ones that change after the first run',
		fromNow: 'Invoices that are made or change after the first run',
	},
	fields: [PAYMENT_FILTER_FIELD],
	options: [BRANCH_OPTION],
});
