export type Xml = string | number | boolean | undefined | Xml[] | { [element: string]: Xml };

/** `{ setStock: { request: { amount: 1 } } }` as the XML of a body; a list repeats its element. */
export function xmlOf(elements: { [element: string]: Xml }): string {
	return Object.entries(elements).map(([name, value]) => element(name, value)).join('');
}

/** An operation with its one `request`. */
export function requestXml(operation: string, request: { [element: string]: Xml } = {}): string {
	return xmlOf({ [operation]: { request } });
}

function element(name: string, value: Xml): string {
	if (value === undefined) return '';
	if (Array.isArray(value)) return value.map((entry) => element(name, entry)).join('');
	return `<ns1:${name}>${typeof value === 'object' ? xmlOf(value) : String(value)}</ns1:${name}>`;
}
