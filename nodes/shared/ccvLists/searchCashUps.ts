import { inSalesPos } from '../../../lib/ccv/cashUps/inSalesPos';
import { readList } from '../../../lib/ccv/readList';
import { searchIn } from './searchIn';

export const searchCashUps = searchIn(async (client) => {
	const cashUps = await readList(inSalesPos(client), '/cashups/');
	return cashUps.map(({ id, number_full: number, create_date: date, status }) => ({ name: `${String(number ?? id)}, ${String(date ?? '').slice(0, 10)}, ${String(status ?? '')}`, value: Number(id) }));
});
