import type { CcvOrder, CcvReturn } from '../world';
import { orderMoney, type OrderMoney } from './orderMoney';

/** The totals of a return: of its rows alone, by the rules of its order (assumed). */
export const returnMoney = (order: CcvOrder, { rows }: CcvReturn): OrderMoney =>
	orderMoney({ ...order, rows, total_shipping: 0, paymethod_costs: 0, extra_costs: 0, coupon_discount: 0, credit_point_discount: 0 });
