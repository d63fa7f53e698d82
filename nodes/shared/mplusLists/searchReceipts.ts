import { isoDayOf } from '../../../lib/mplus/items/isoMoment';
import { searchReceipts as findReceipts } from '../../../lib/mplus/receipts/searchReceipts';
import { yearNumberText } from '../../../lib/mplus/sales/yearNumber';
import { searchPages } from './searchIn';

export const searchReceipts = searchPages(async (client, filter, page) => {
	const { found, next } = await findReceipts(client, filter, page === undefined ? undefined : Number(page));
	return {
		entries: found.map(({ receiptId = '', receiptNumber, financialDate, relationName }) => ({
			name: [yearNumberText(receiptNumber) ?? receiptId, isoDayOf(financialDate), relationName].filter(Boolean).join(', '),
			value: receiptId,
		})),
		next: next === undefined ? undefined : String(next),
	};
});
