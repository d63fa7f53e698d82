import { withoutAbsent } from '../../model/withoutAbsent';
import { isoMomentOf } from '../items/isoMoment';
import { fromMicros, microsOf } from './micros';
import type { StockMutation } from './readStockHistory';

interface YearNumber {
	year?: number;
	number?: number;
}

/** One change of stock and the document behind it, flat. */
export function simplifyStockMutation(row: StockMutation, zone: string): Record<string, unknown> {
	return withoutAbsent({
		stockId: row.stockId,
		at: isoMomentOf(row.timestamp, zone),
		branchNumber: row.branchNumber,
		articleNumber: row.articleNumber,
		amountChanged: amount(row.amountChanged, row.decimalPlaces),
		type: row.type?.replace(/^STOCK-HISTORY-TYPE-/, '').toLowerCase(),
		before: amount(row.beforeCorrectionQuantity, row.beforeCorrectionDecimalPlaces),
		after: amount(row.afterCorrectionQuantity, row.afterCorrectionDecimalPlaces),
		orderId: row.orderId || undefined,
		packingSlipId: row.packingSlipId || undefined,
		invoiceId: row.invoiceId || undefined,
		invoiceNumber: numbered(row.invoiceNumber),
		receiptId: row.receiptId || undefined,
		receiptNumber: numbered(row.receiptNumber),
		correctionNumber: numbered(row.correctionNumber),
		deliveryNumber: numbered(row.deliveryNumber),
		internalShipmentNumber: numbered(row.internalShipmentNumber),
		internalDeliveryNumber: numbered(row.internalDeliveryNumber),
	});
}

function amount(units: number | undefined, decimals: number | undefined): number | undefined {
	const micros = units === undefined ? undefined : microsOf(units, decimals);
	return micros === undefined ? undefined : fromMicros(micros);
}

function numbered(both: YearNumber | undefined): string | undefined {
	if (!both?.number) return undefined;
	return both.year ? `${both.year}.${both.number}` : String(both.number);
}
