import { withoutAbsent } from '../../model/withoutAbsent';
import { idInLink } from '../invoices/idInLink';
import type { CcvItem } from '../items/withoutLinks';
import { customerItem } from '../orders/customerItem';
import { listIn, picked, userIdOf } from '../orders/orderItem';
import { orderRowItem } from '../orders/orderRowItem';

/** A return as people use it, under CCV's own names. Its rows name those of the order they return. */
export function returnItem(record: CcvItem): CcvItem {
	return withoutAbsent({
		...picked(record, 'id returnnumber returnnumber_full'),
		order_id: idInLink(record.order),
		...picked(record, 'ordernumber ordernumber_full create_date status status_name action_name reason_name'),
		user_id: userIdOf(record.user),
		customer: customerItem(record.customer),
		...picked(record, 'currency total_price_exc_tax total_tax total_price_inc_tax total_price'),
		returnrows: listIn(record.returnrows)?.map((row) => ({ ...orderRowItem(row), orderrow_id: idInLink(row.orderrow) })),
	});
}
