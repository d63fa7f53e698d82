import { FLOW_DESCRIPTION, ownWritesOption } from '../../changed/changedOptions';
import { createGetChanged } from '../../changed/createGetChanged';

export const getChanged = createGetChanged({
	kind: 'product',
	texts: {
		flow: 'mplus-products-to-ccv',
		flowDescription: FLOW_DESCRIPTION,
		fromBeginning: 'All products the till has',
		fromNow: 'Products that are made, or of which an article changes, after the first run',
	},
	options: [ownWritesOption('products whose articles all came from CCV SalesPOS by this package (external ID ccv-…) and that nobody changed since')],
});
