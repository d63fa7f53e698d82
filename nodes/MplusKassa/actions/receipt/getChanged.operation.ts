import { BRANCH_OPTION, FLOW_DESCRIPTION } from '../../changed/changedOptions';
import { createGetChanged } from '../../changed/createGetChanged';

export const getChanged = createGetChanged({
	kind: 'receipt',
	texts: {
		flow: 'mplus-receipts',
		flowDescription: FLOW_DESCRIPTION,
		fromBeginning: 'All receipts the till has',
		fromDate: 'Receipts with a financial date from the start date on, and older ones that change after the first run',
		fromNow: 'Receipts that are made or change after the first run',
	},
	options: [BRANCH_OPTION],
});
