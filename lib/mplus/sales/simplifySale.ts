import { fromCents } from '../../model/fromCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { isoDayOf, isoMomentOf } from '../items/isoMoment';
import { quantityNumber } from '../items/toItem';
import type { Line, LineData, Order, Payment, Received } from '../soap/mplusTypes.generated';
import { isSoldLine } from './isSoldLine';

type Header = Received<
	Pick<
		Order,
		| 'reference'
		| 'relationNumber'
		| 'relationName'
		| 'employeeNumber'
		| 'financialDate'
		| 'entryTimestamp'
		| 'financialBranchNumber'
		| 'workplaceNumber'
		| 'totalInclAmount'
		| 'totalExclAmount'
		| 'vatMethod'
		| 'syncMarker'
	>
>;

/** What orders, invoices, receipts, proposals and packing slips have in common, for people. */
export function simplifyHeader(record: Header, zone: string) {
	return {
		reference: record.reference,
		relationNumber: record.relationNumber,
		relationName: record.relationName,
		employeeNumber: record.employeeNumber,
		financialDate: isoDayOf(record.financialDate),
		enteredAt: isoMomentOf(record.entryTimestamp, zone),
		branch: record.financialBranchNumber,
		workplace: record.workplaceNumber,
		totalIncl: money(record.totalInclAmount),
		totalExcl: money(record.totalExclAmount),
		vatMethod: lastPart(record.vatMethod, 'VAT-METHOD-'),
		syncMarker: record.syncMarker,
	};
}

/** The lines that were sold; those that the till added by itself are left out. Prices are in the sense of the VAT method. */
export function simplifyLines(lines: Array<Received<Line>> | undefined, vatMethod: string | undefined) {
	return lines?.filter(isSoldLine).map(({ lineId, articleNumber, pluNumber, text, data }) =>
		withoutAbsent({
			lineId,
			articleNumber,
			pluNumber: pluNumber || undefined,
			text,
			quantity: quantity(data?.quantity ?? 0, data?.decimalPlaces),
			delivered: quantity(data?.deliveredQuantity, data?.deliveredDecimalPlaces),
			cancelled: quantity(data?.cancelledQuantity, data?.cancelledDecimalPlaces),
			price: money(priceOf(data, vatMethod)),
			discountPercentage: data?.discountPercentage,
			discountAmount: money(data?.discountAmount),
			vatCode: data?.vatCode,
			totalIncl: money(data?.totalInclAmount),
			totalExcl: money(data?.totalExclAmount),
		}),
	);
}

export function simplifyPayments(payments: Array<Received<Payment>> | undefined) {
	return payments?.map(({ method, description, amount }) => withoutAbsent({ method, description, amount: money(amount) }));
}

export function money(cents: number | undefined): number | undefined {
	return cents === undefined ? undefined : fromCents(cents);
}

/** ORDER-DELIVERY-STATE-PARTIAL without its family is partial; PARTLY-PAID is partly paid. */
export function lastPart(literal: string | undefined, family: string): string | undefined {
	return literal?.replace(family, '').replace(/-/g, ' ').toLowerCase();
}

function priceOf(data: Received<LineData> | undefined, vatMethod: string | undefined): number | undefined {
	return vatMethod === 'VAT-METHOD-EXCLUSIVE' ? data?.priceExcl : data?.price;
}

function quantity(units: number | undefined, decimals: number | undefined): number | undefined {
	return units === undefined ? undefined : quantityNumber(units, decimals ?? 0);
}
