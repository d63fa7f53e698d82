import type { DocumentedOperation } from './ccvDocuments';
import { ALSO_PAGED, isDateFilter, QUERY_DEMANDS } from './corrections';

const MAX_SIZE = 250;
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d))?$/;
const WELL_FORMED: Record<string, (value: string) => boolean> = {
	int: (value) => /^-?\d+$/.test(value) && Number.isSafeInteger(Number(value)),
	float: (value) => /^-?\d+(\.\d+)?$/.test(value),
	bool: (value) => value === 'true' || value === 'false',
	string: (value) => value !== '',
};

/** What is wrong with the query of a call, exactly as it went over the wire. */
export function checkQuery(operation: DocumentedOperation, search: string | undefined): string[] {
	const pairs = search === undefined ? [] : search.split('&').map(readPair);
	const encoding = pairs.flatMap(({ raw, name, value }) => (isEncodedAsSigned(raw) ? doublyEncoded(name, value) : [`${raw} is not percent-encoded by RFC 3986`]));
	const names = pairs.map(({ name }) => name);
	const twice = names.filter((name, index) => names.indexOf(name) < index).map((name) => `${name} is given twice`);
	const unknown = pairs.flatMap(({ name, value }) => checkParameter(operation, name, value) ?? []);
	return [...encoding, ...twice, ...unknown, ...demandsOf(operation, Object.fromEntries(pairs.map(({ name, value }) => [name, value])))];
}

interface Pair {
	raw: string;
	name: string;
	value: string;
}

function readPair(raw: string): Pair {
	const mark = raw.indexOf('=');
	return { raw, name: decoded(mark < 0 ? raw : raw.slice(0, mark)), value: mark < 0 ? '' : decoded(raw.slice(mark + 1)) };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// Both sides sign these bytes, so there is one right way to write them.
function isEncodedAsSigned(raw: string): boolean {
	return /^[^=]+=[^=]*$/.test(raw) && raw.split('=').every((part) => part === encodeStrictly(decoded(part)));
}

function encodeStrictly(text: string): string {
	const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

function doublyEncoded(name: string, value: string): string[] {
	return /%[0-9a-f]{2}/i.test(name + value) ? [`${name} is percent-encoded twice: ${value}`] : [];
}

function checkParameter({ path, parameters }: DocumentedOperation, name: string, value: string): string | undefined {
	const isPaged = parameters?.paginated === true || ALSO_PAGED.includes(path);
	if (isPaged && (name === 'start' || name === 'size')) return checkPage(name, value);
	if (name === 'orderby' && parameters?.orderby.length) return parameters.orderby.includes(value.replace(/_desc$/, '')) ? undefined : `orderby ${value} is not documented`;
	if (name === 'expand' && parameters?.expand.length) return checkExpand(parameters.expand, value);
	const filter = parameters?.filters.find((candidate) => candidate.name === name);
	if (!filter) return `query parameter ${name} is not documented`;
	const isWellFormed = isDateFilter(name) ? DATE.test(value) && !Number.isNaN(Date.parse(value)) : WELL_FORMED[filter.type]?.(value);
	return isWellFormed ? undefined : `query parameter ${name} is no ${isDateFilter(name) ? 'date' : filter.type}: ${value}`;
}

function checkPage(name: 'start' | 'size', value: string): string | undefined {
	const [least, most] = name === 'start' ? [0, Number.MAX_SAFE_INTEGER] : [1, MAX_SIZE];
	return /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most ? undefined : `${name} is out of bounds: ${value}`;
}

function checkExpand(known: string[], value: string): string | undefined {
	const names = value.split(',');
	const wrong = names.filter((name, index) => !known.includes(name) || names.indexOf(name) < index);
	return wrong.length > 0 ? `expand ${wrong.join(',')} is not documented, or twice` : undefined;
}

function demandsOf({ method, path }: DocumentedOperation, query: Record<string, string>): string[] {
	if (method !== 'GET') return [];
	return Object.entries(QUERY_DEMANDS).flatMap(([end, demand]) => (path.endsWith(end) ? (demand(query) ?? []) : []));
}
