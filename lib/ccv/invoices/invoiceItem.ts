import { withoutAbsent } from '../../model/withoutAbsent';
import type { CcvItem } from '../items/withoutLinks';
import { customerItem } from '../orders/customerItem';
import { listIn, picked, userIdOf } from '../orders/orderItem';
import { orderRowItem } from '../orders/orderRowItem';
import { idInLink } from './idInLink';

/** An invoice as people use it, under CCV's own names. */
export function invoiceItem(invoice: CcvItem): CcvItem {
	return withoutAbsent({
		...picked(invoice, 'id invoicenumber invoicenumber_full'),
		order_id: idInLink(invoice.order),
		...picked(invoice, 'ordernumber ordernumber_full create_date type status status_name payment_link_sent external_reference'),
		user_id: userIdOf(invoice.user),
		customer: customerItem(invoice.customer),
		...picked(invoice, 'currency total_shipping total_discounts paymethod_costs extra_costs extra_costs_description'),
		...picked(invoice, 'total_price_exc_tax total_tax total_price_inc_tax total_price taxes_included invoice_row_taxes_included is_intra_community_order deeplink'),
		invoicerows: listIn(invoice.invoicerows)?.map(orderRowItem),
	});
}
