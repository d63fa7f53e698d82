import type { OrderDraft, RowDraft } from '../ccv/actions/placeOrder';
import { fromUnits, timesUnits, toUnits } from '../ccv/wire/money';
import type { CcvPaymethod, CcvProduct, CcvUser } from '../ccv/world';
import type { OrderLine, RowLine } from './shopData';

const PERCENTAGES: Record<string, number> = { normal: 21, 'low a': 9 };
const PAYMETHODS: Record<string, string> = { pin: 'Pin', cash: 'Cash', ideal: 'PayIdeal', bank: 'BankTransfer' };
const STATUS = { new: 1, waitForPayment: 4 };

/** An order of the file as the shop has it: postage is the order's shipping, other special rows are free rows. */
export function toOrderDraft(
	line: OrderLine,
	user: CcvUser | undefined,
	products: Map<string, CcvProduct>,
	paymethods: CcvPaymethod[],
): OrderDraft {
	const name = PAYMETHODS[line.paymethod] ?? '';
	const postage = line.rows.filter(isPostage);
	return {
		begunAt: line.date,
		paid: line.paid,
		status: line.paid ? STATUS.new : STATUS.waitForPayment,
		paymethod_id: paymethods.find(({ combined_name: combined }) => combined === name)?.id ?? 0,
		deliver_method: line.shipped ? 'shipping' : 'pickup',
		user_id: user?.id ?? null,
		customer: structuredClone(user?.userinfo) ?? { billingaddress: { country_code: line.country } },
		total_shipping: fromUnits(postage.reduce((sum, [, count, price]) => sum + timesUnits(toUnits(price), toUnits(count)), 0)),
		rows: line.rows.filter((row) => !isPostage(row)).map((row) => toRowDraft(row, products)),
	};
}

const isPostage = ([, , , , special]: RowLine): boolean => special === 'postage' || special === 'carriage';

function toRowDraft([code, count, price, text, special]: RowLine, products: Map<string, CcvProduct>): RowDraft {
	const product = special === undefined ? products.get(code) : undefined;
	if (special === undefined && !product) throw new Error(`The file has a row of product ${code} but not the product`);
	return {
		product_id: product?.id ?? null,
		product_number: code,
		product_name: text ?? product?.name ?? '',
		count,
		price,
		discount: 0,
		custom_price: product !== undefined && product.price !== price,
		tax: product ? (PERCENTAGES[product.taxtariff] ?? 0) : 21,
		package_id: product ? 1_664_901 : null,
	};
}
