import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import { without } from './customerInput';
import { areRowsWritten, fieldsOtherwise } from './isOrderWritten';
import type { OrderForm } from './OrderForm';
import { readBack } from './readBack';
import { readSoldVariants } from './soldVariants';

/** What becomes of an order in the course of time: it may be otherwise and is the same sale. */
const IN_COURSE = ['status', 'paid', 'invoicenumber', 'safety_deposit_returned', 'track_and_trace_code', 'track_and_trace_carrier', 'is_completed'];

/** An order that has the reference of a new one already; `differs` says whether it is another sale, and `differsIn` by which fields. */
export async function showExisting(client: CcvClient, body: CcvBody, existing: CcvRecord, form: OrderForm): Promise<CcvItem> {
	const rows = await readList(client, `/orders/${String(existing.id)}/orderrows/`);
	const variants = await readSoldVariants(client, body.orderrows);
	const differsIn = [
		...(existing.is_completed === false && body.is_completed !== false ? ['is_completed'] : []),
		...fieldsOtherwise(without(body, IN_COURSE), existing),
		...(areRowsWritten(body.orderrows as CcvItem[], rows, variants) ? [] : ['orderrows']),
	];
	const known = form.include.includes('orderrows') ? { ...existing, orderrows: { ...(existing.orderrows as object | null | undefined), collection: rows } } : existing;
	const shown = await readBack(client, Number(existing.id), { reservationnumber: body.reservationnumber }, form, known);
	return { ...shown, alreadyExisted: true, differs: differsIn.length > 0, ...(differsIn.length > 0 && { differsIn }) };
}
