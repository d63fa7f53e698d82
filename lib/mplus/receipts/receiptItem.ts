import { toItem, type Item } from '../items/toItem';
import type { ItemForm } from '../sales/ItemForm';
import type { Received, Receipt } from '../soap/mplusTypes.generated';
import { simplifyReceipt } from './simplifyReceipt';

export function receiptItem(receipt: Received<Receipt>, { simplify, zone }: ItemForm): Item {
	return simplify ? simplifyReceipt(receipt, zone) : toItem('Receipt', receipt, zone);
}
