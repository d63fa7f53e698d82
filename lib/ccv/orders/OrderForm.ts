/** How an order is shown, and what is read along with it. */
export interface OrderForm {
	/** Whether people read it; otherwise it is CCV's own JSON. */
	simplify: boolean;
	include: OrderList[];
}

/** Lists of an order that CCV gives by calls of their own. */
export type OrderList = 'orderrows' | 'ordernotes' | 'ordermessages' | 'orderlabels';
