import { toItem, type Item } from '../items/toItem';
import type { ItemForm } from '../sales/ItemForm';
import type { Order, PackingSlip, Received } from '../soap/mplusTypes.generated';
import { simplifyOrder } from './simplifyOrder';
import { simplifyPackingSlip } from './simplifyPackingSlip';

export function orderItem(order: Received<Order>, { simplify, zone }: ItemForm): Item {
	return simplify ? simplifyOrder(order, zone) : toItem('Order', order, zone);
}

export function packingSlipItem(slip: Received<PackingSlip>, { simplify, zone }: ItemForm): Item {
	return simplify ? simplifyPackingSlip(slip, zone) : toItem('PackingSlip', slip, zone);
}
