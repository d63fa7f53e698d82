import { toItem, type Item } from '../items/toItem';
import type { ItemForm } from '../sales/ItemForm';
import type { Invoice, Received } from '../soap/mplusTypes.generated';
import { simplifyInvoice } from './simplifyInvoice';

export function invoiceItem(invoice: Received<Invoice>, { simplify, zone }: ItemForm): Item {
	return simplify ? simplifyInvoice(invoice, zone) : toItem('Invoice', invoice, zone);
}
