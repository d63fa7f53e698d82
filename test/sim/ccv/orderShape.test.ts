import { placeOrder, type OrderDraft } from '../../../sim/ccv/actions/placeOrder';
import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import { ask, type AnswerJson } from './ask';

function shown(draft: Partial<OrderDraft>): { order: AnswerJson; rows: AnswerJson['items'] } {
	const world = givenCcvWorld();
	const { id } = placeOrder(world, { begunAt: '2026-01-01T10:00:00Z', rows: [], ...draft });
	return { order: ask(world, 'GET', `/orders/${id}/`).json, rows: ask(world, 'GET', `/orders/${id}/orderrows/`).json.items };
}

describe('the amounts of an order', () => {
	it('when prices would leave noise, then they are exact', () => {
		const { order, rows } = shown({
			rows: [
				{ product_number: 'A', count: 3, price: 10.1 },
				{ product_number: 'B', count: 7, price: 0.7, discount: 0.1, tax: 9 },
			],
			total_shipping: 4.95,
			paymethod_costs: 0.35,
			coupon_discount: 1.1,
		});

		expect(rows.map((row) => [row.selling_price, row.total_price])).toEqual([
			[10.1, 30.3],
			[0.6, 4.2],
		]);
		expect(order).toMatchObject({ total_orderrow_price: 34.5, total_shipping: 4.95, total_discounts: 1.1, total_price: 38.7, extra_price: 0.35 });
	});

	it('when every price includes 21 percent, then the tax is as in the real sample', () => {
		const { order } = shown({ rows: [{ product_number: 'A', count: 1, price: 595, discount: 10 }], total_shipping: 5 });

		expect(order).toMatchObject({ total_price: 590, total_tax: 102.4 });
	});

	it('when prices exclude VAT, then it comes on top', () => {
		const { order } = shown({ order_row_taxes_included: false, rows: [{ product_number: 'A', count: 2, price: 50 }] });

		expect(order).toMatchObject({ total_orderrow_price: 100, total_tax: 21, total_price: 121 });
	});

	it('when the order is intra-community, then its rows have no VAT', () => {
		const { order, rows } = shown({ is_intra_community_order: true, rows: [{ product_number: 'A', count: 1, price: 50 }] });

		expect([order.total_tax, rows[0]?.tax]).toEqual([0, 0]);
	});

	it('when quantities are negative, then so are the totals', () => {
		const { order, rows } = shown({ rows: [{ product_number: 'D', count: -1, price: 27.5 }] });

		expect([rows[0]?.count, rows[0]?.total_price, order.total_price, order.total_tax]).toEqual([-1, -27.5, -27.5, -4.77]);
	});

	it('when options cost something, then they are in the amounts with attributes only', () => {
		const attributes = [{ option_name: 'Size', value_name: 'XL', price: 1.5 }];
		const { order, rows } = shown({ rows: [{ product_number: 'A', count: 2, price: 10, attributes }] });

		expect(rows[0]).toMatchObject({ total_price: 20, price_with_attributes: 11.5, total_extra_option_price: 1.5, total_price_with_attributes: 23 });
		expect(order.total_price).toBe(23);
	});

	it('when a price has three decimals, then rows keep them and the order rounds', () => {
		const { order, rows } = shown({ rows: [{ product_number: 'A', count: 1, price: 1.995 }] });

		expect([rows[0]?.total_price, order.total_price]).toEqual([1.995, 2]);
	});
});

describe('the shape of an order', () => {
	it('when the customer has an account, then its id is text and the names are composed', () => {
		const { order } = shown({
			user_id: 24464274,
			customer: { billingaddress: { first_name: 'Jan', last_name: 'Voorbeeld', street: 'Dorpsstraat', housenumber: 3, country_code: 'NL' } },
		});

		expect(order.user).toEqual({ id: '24464274', discount_percentage: 0, href: 'http://shop.example/api/rest/v1/users/24464274' });
		expect(order.customer).toMatchObject({
			billingaddress: { full_name: 'Jan Voorbeeld', address_line_1: 'Dorpsstraat 3', country: 'Nederland' },
			deliveryaddress: { country_code: null, housenumber: null },
			customertype: 'b2c',
			email: '',
		});
	});

	it('when the customer is a guest, then there is no user id', () => {
		expect(shown({}).order.user).toEqual({ id: null, discount_percentage: 0, href: null });
	});

	it('has the keys of the real samples', () => {
		const { order, rows } = shown({ rows: [{ product_number: 'A', count: 1, price: 10 }] });

		expect(Object.keys(order).sort()).toEqual(ORDER_KEYS.split(' ').sort());
		expect(Object.keys(rows[0] ?? {}).sort()).toEqual(ROW_KEYS.split(' ').sort());
	});
});

const ORDER_KEYS =
	'href id ordernumber_prefix ordernumber ordernumber_full invoicenumber transaction_id create_date deliver_method deliver_date take_out_window is_platform_sale orderedinlng status is_completed paid safety_deposit_returned paymethod_id paymethod paymethod_label taxes_included order_row_taxes_included shipping_taxes_included shipping_tax_percentage is_intra_community_order total_orderrow_price total_shipping total_discounts total_price currency total_tax total_weight extra_payment_option extra_payment_option_price extra_payment_option_no_sentprice extra_payment_option_pay_on_pickup extra_price paymethod_costs credit_point_discount extra_costs extra_costs_description track_and_trace_code track_and_trace_carrier track_and_trace_deeplink reservationnumber delivery_option user discountcoupon customer pickup_address packing_slip_deeplink orderrows ordernotes ordermessages ordernotifications orderaffiliatenetworks orderlabels invoices terminalreceipts fiscaltransactionsignatures';

const ROW_KEYS =
	'href id order_id product_type product_name product_name_google product_number sub_product_number sub_sku_number sub_ean_number product_id product_href count price product_purchase_price discount custom_price tax unit weight memo package_id package_name stock_location supplier user_discount original_price selling_price price_without_discount price_without_discount_with_attributes total_price total_extra_option_price price_with_attributes total_price_with_attributes attributes uploads parent calculator_href';
