import { numberLocator } from '../../../shared/numberLocator';
import { FLOW_DESCRIPTION, ownWritesOption } from '../../changed/changedOptions';
import { createGetChanged } from '../../changed/createGetChanged';

export const getChanged = createGetChanged({
	kind: 'stock',
	texts: {
		flow: 'mplus-stock-to-ccv',
		flowDescription: FLOW_DESCRIPTION,
		fromBeginning: 'The stock of all articles',
		fromNow: 'Stock that changes after the first run',
	},
	options: [
		numberLocator('Branch', 'branch', 'searchBranches', 'Only the stock of this branch; of all branches where it is empty'),
		ownWritesOption('stock levels that only the API moved since they came last, by this package or another. One that was sold from as well comes. The stock history of the till tells.'),
	],
});
