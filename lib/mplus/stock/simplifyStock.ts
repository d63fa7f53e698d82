import { withoutAbsent } from '../../model/withoutAbsent';
import { isoMomentOf } from '../items/isoMoment';
import { fromMicros, microsOf } from './micros';
import type { StockLevel } from './readStock';
import { amountsItem, amountsOf } from './StockAmounts';

/** The stock of one article in one branch, flat. */
export function simplifyStock(level: StockLevel, zone: string): Record<string, unknown> {
	const { branchNumber, articleNumber, stockId, amountIncoming, decimalPlacesIncoming, isDayStockArticle, changeTimestamp } = level;
	const amounts = amountsOf(level);
	const incoming = amountIncoming === undefined ? undefined : microsOf(amountIncoming, decimalPlacesIncoming);
	return withoutAbsent({
		articleNumber,
		branchNumber,
		...(amounts && amountsItem(amounts)),
		incoming: incoming === undefined ? undefined : fromMicros(incoming),
		ownFree: decimalIn(level.ownAmountFree),
		ownReserved: decimalIn(level.ownAmountReserved),
		ownIncoming: decimalIn(level.ownAmountIncoming),
		isDayStock: isDayStockArticle,
		stockId,
		changedAt: isoMomentOf(changeTimestamp, zone),
	});
}

function decimalIn(text: string | undefined): number | undefined {
	return text === undefined || text === '' ? undefined : Number(text);
}
