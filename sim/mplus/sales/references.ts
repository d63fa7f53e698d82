import { recordIn, recordsIn, textsIn, type WireRecord } from '../wire';

/** The list of ids in a field with one more. */
export function addId(record: WireRecord, field: string, id: string): WireRecord {
	return { id: [...textsIn(recordIn(record, field), 'id'), id] };
}

/** The list of year numbers in a field with one more, as far as it is known. */
export function addNumber(record: WireRecord, field: string, number: WireRecord | undefined): WireRecord {
	return { yearNumber: [...recordsIn(record, field, 'yearNumber'), ...(number ? [number] : [])] };
}
