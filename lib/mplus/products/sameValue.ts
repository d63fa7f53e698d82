import type { Item } from '../items/toItem';

/** Whether the till already has what is sent, both in item form: of a record only the fields that are sent count. */
export function sameValue(sent: unknown, known: unknown): boolean {
	if (isEmpty(sent)) return isEmpty(known);
	if (Array.isArray(sent)) return Array.isArray(known) ? sameList(sent, known) : sent.length === 0 && isEmpty(known);
	if (typeof sent !== 'object') return sent === known;
	const other = typeof known === 'object' && known !== null ? (known as Item) : {};
	// The till knows the type of a custom field itself (Mplus API, dossier 6).
	return Object.entries(sent as Item).every(([name, value]) => name === 'dataType' || isNoCustomField(name, value) || sameValue(value, other[name]));
}

function sameList(sent: unknown[], known: unknown[]): boolean {
	if (isCustomFields(sent)) return sent.every((field) => known.some((other) => sameValue(field, other)));
	if (sent.length !== known.length) return false;
	// Numbers of groups and categories have no order.
	if (sent.every((value) => typeof value === 'number')) return sent.every((value) => known.includes(value));
	return sent.every((value, index) => sameValue(value, known[index]));
}

/** A custom field that is not sent keeps its value, so those that are sent are looked for one by one. */
function isCustomFields(list: unknown[]): boolean {
	return list.length > 0 && list.every((entry) => typeof entry === 'object' && entry !== null && 'fieldName' in entry);
}

function isNoCustomField(name: string, value: unknown): boolean {
	return name === 'customField' && Array.isArray(value) && value.length === 0;
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}
