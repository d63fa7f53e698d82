import { readPriceLists, type PriceList } from '../../../../lib/mplus/reference/readPriceLists';
import { simplifyPriceList } from '../../../../lib/mplus/reference/simplify/simplifyPriceList';
import { referenceOperation } from './referenceOperation';

export const getPriceLists = referenceOperation<PriceList>({
	operation: 'getPriceLists',
	typeName: ({ kind }) => (kind === 'salesPrice' ? 'SalesPrice' : 'PriceGroup'),
	own: ['kind'],
	read: async (client) => await readPriceLists(client),
	simplify: simplifyPriceList,
});
