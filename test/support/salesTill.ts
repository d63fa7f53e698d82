import type { MplusGiven } from '../../sim/mplus/givenMplusWorld';

/** A till that sells ties (14, 15), bread at the low rate (20) and shipping (999) to relations 1 and 1042. */
export function salesTill(over: Partial<MplusGiven> = {}): Partial<MplusGiven> {
	return {
		relations: [
			{ relationNumber: 1, name: 'Webshop' },
			{ relationNumber: 1042, name: 'Jan Jansen', email: 'jan@example.com' },
		],
		products: [
			{
				productNumber: 14,
				description: 'Tie',
				articles: [
					{ articleNumber: 14, pluNumber: 'TIE-RED', description: 'Tie red', priceIncl: 1995, priceExcl: 1649 },
					{ articleNumber: 15, pluNumber: 'TIE-BLUE', description: 'Tie blue', priceIncl: 1995, priceExcl: 1649 },
				],
			},
			{ productNumber: 20, articles: [{ articleNumber: 20, pluNumber: 'BREAD', description: 'Bread', vatCode: 2, priceIncl: 250, priceExcl: 229 }] },
			{ productNumber: 999, articles: [{ articleNumber: 999, pluNumber: 'SHIPPING', description: 'Shipping', stockArticle: false }] },
		],
		...over,
	};
}

/** An order as it stands in the till: two red ties and one bread, 42.40 in all. */
export function storedOrder(over: object = {}) {
	return {
		orderId: 'order-1',
		extOrderId: 'shop-1',
		orderNumber: { year: 2026, number: 501 },
		orderType: 'ORDER-TYPE-SALES-ORDER',
		entryBranchNumber: 1,
		financialBranchNumber: 1,
		employeeNumber: 999999,
		relationNumber: 1042,
		relationName: 'Jan Jansen',
		financialDate: { day: 20, mon: 11, year: 2026 },
		reference: 'Webshop 1',
		vatMethod: 'VAT-METHOD-INCLUSIVE',
		totalInclAmount: 4240,
		totalExclAmount: 3527,
		changeCounter: 1,
		versionNumber: 1,
		prepaidAmount: 0,
		fullyPaid: false,
		deliveryState: 'ORDER-DELIVERY-STATE-NOTHING',
		cancelState: 'ORDER-CANCEL-STATE-NOTHING',
		completeState: 'ORDER-COMPLETE-STATE-NOTHING',
		lineList: {
			line: [storedLine('line-1', 14, 2, 1995), storedLine('line-2', 20, 1, 250)],
		},
		...over,
	};
}

export function storedLine(lineId: string, articleNumber: number, quantity: number, price: number, delivered = 0) {
	const low = articleNumber === 20;
	const data = { quantity, decimalPlaces: 0, deliveredQuantity: delivered, deliveredDecimalPlaces: 0, cancelledQuantity: 0, cancelledDecimalPlaces: 0, price, priceExcl: Math.round(price / (low ? 1.09 : 1.21)), vatCode: low ? 2 : 1 };
	return { lineId, articleNumber, employeeNumber: 999999, text: low ? 'Bread' : 'Tie', lineType: 'LINE-TYPE-NONE', data };
}

/** The parameter that names an order. */
export const orderBy = (mode: string, value: string) => ({ order: { __rl: true, mode, value } });

/** A number or code as a person picks it. */
export const picked = (value: number | string) => ({ __rl: true, mode: 'id', value: String(value) });

/** An invoice as it stands in the till: one red tie, nothing paid. */
export function storedInvoice(over: object = {}) {
	return {
		invoiceId: 'invoice-1',
		extInvoiceId: 'INV-1',
		invoiceNumber: { year: 2026, number: 1001 },
		employeeNumber: 999999,
		relationNumber: 1042,
		relationName: 'Jan Jansen',
		entryBranchNumber: 1,
		financialBranchNumber: 1,
		financialDate: { day: 20, mon: 11, year: 2026 },
		reference: 'Webshop 1',
		vatMethod: 'VAT-METHOD-INCLUSIVE',
		totalInclAmount: 1995,
		totalExclAmount: 1649,
		lineList: { line: [storedLine('i-1', 14, 1, 1995)] },
		...over,
	};
}
