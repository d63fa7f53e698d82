import { PosError } from '../../http/PosError';
import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { changeAndLook } from '../writes/changeAndLook';
import { without } from '../orders/customerInput';
import type { NumberedKey } from '../orders/findNumbered';
import { isChangeSeen } from '../orders/isOrderWritten';
import { findInvoice, readInvoiceBack, type InvoiceForm } from './showInvoices';

/** What an item shows beside CCV's own fields. */
const SHOWN = ['order_id', 'user_id', 'alreadyExisted', 'readBack', 'invoicelabels'];

/** Changes what is given of an invoice, in the form of an item. */
export async function updateInvoice(client: CcvClient, key: NumberedKey, invoice: object, form: InvoiceForm): Promise<CcvItem> {
	const what = `Invoice ${'id' in key ? key.id : key.number}`;
	const body = toBody('PATCH /invoices/:id/', without(invoice as CcvItem, SHOWN), what);
	if (Object.keys(body).length === 0) throw new PosError('invalid-setting', `${what}: there is nothing to change`, { hint: 'Add at least one field' });
	const id = 'id' in key ? key.id : Number((await findInvoice(client, key)).id);
	await changeAndLook(client, { what, method: 'PATCH', path: `/invoices/${id}/`, body }, async () => isChangeSeen(body, await findInvoice(client, { id })));
	return await readInvoiceBack(client, id, body, form);
}
