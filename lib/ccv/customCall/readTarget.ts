import { PosError } from '../../http/PosError';
import { ccvOrigin, type CcvQuery } from '../ccvUrl';

/** What a call is about: a path below the root of the API, each part of it encoded as it is sent, and what stood behind its `?`. */
export interface CallTarget {
	path: string;
	query: CcvQuery;
}

const API_ROOT = ['api', 'rest', 'v1'];
/** What an expression gives where it finds nothing. */
const NOTHING = ['undefined', 'null', 'NaN', '[object Object]'];

/**
 * Reads a path as a person enters it: `/orders/12/`, with the root of the API before it, or the whole address as CCV gives it in
 * `href`. Throws `invalid-setting` for another host, for what would lead out of the API, and for what is not one path when decoded.
 */
export function readTarget(given: string, baseUrl: string): CallTarget {
	const text = given.trim();
	demandText(text);
	const [way = '', search = ''] = splitOnce(withoutOrigin(text, ccvOrigin(baseUrl)));
	const parts = way.replace(/^\//, '').replace(/\/$/, '').split('/');
	const names = parts.length === 1 && parts[0] === '' ? [] : parts.map((part) => nameIn(part, text));
	return { path: pathOf(withoutRoot(names, text)), query: queryIn(search) };
}

function demandText(text: string): void {
	if (text === '') throw new PosError('invalid-setting', 'Path is empty', { hint: 'For example /orders/ or /products/845754960/' });
	if (/[\p{Cc}\p{Cs}]/u.test(text)) throw refusal(text, 'has a character that cannot stand in an address');
	if (text.includes('\\')) throw refusal(text, 'has a backslash');
	if (text.includes('#')) throw refusal(text, 'has a #');
}

/** A whole address is taken only where it is the host of the credential, to the letter: keys go nowhere else. */
function withoutOrigin(text: string, origin: string): string {
	if (text.startsWith('//')) throw refusal(text, 'names another host', `It must begin with ${origin} or with a single /`);
	if (!/^[a-z][a-z\d+.-]*:/i.test(text)) return text;
	const rest = text.slice(origin.length);
	if (text.slice(0, origin.length).toLowerCase() === origin && /^(?:[/?]|$)/.test(rest)) return rest;
	throw refusal(text, 'names another host', `Enter the path alone, such as /orders/: the call goes to ${origin}`);
}

function splitOnce(text: string): string[] {
	const mark = text.indexOf('?');
	return mark < 0 ? [text] : [text.slice(0, mark), text.slice(mark + 1)];
}

function nameIn(part: string, text: string): string {
	const name = decoded(part);
	if (name === undefined) throw refusal(text, 'is not percent-encoded in a way that can be read');
	if (name === '' || NOTHING.includes(name)) throw refusal(text, name === '' ? 'has an empty part' : `has the part "${name}"`, 'Look at the expression in it: an ID is missing');
	if (name === '.' || name === '..') throw refusal(text, 'has a part that leads to another place');
	if (/[\p{Cc}\p{Cs}/\\?#]/u.test(name)) throw refusal(text, 'hides a character in percent-encoding that cannot stand in a name');
	if (name.includes('%')) throw refusal(text, 'is percent-encoded twice', 'Enter it without percent-encoding: that is done here');
	return name;
}

function decoded(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}

function withoutRoot(names: string[], text: string): string[] {
	if (API_ROOT.every((name, index) => names[index] === name)) return names.slice(API_ROOT.length);
	if (names[0]?.toLowerCase() === 'api') throw refusal(text, `is not below /${API_ROOT.join('/')}/`);
	return names;
}

function pathOf(names: string[]): string {
	return `/${names.map((name) => `${encodeURIComponent(name).replace(/[!'()*]/g, percent)}/`).join('')}`;
}

function percent(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function queryIn(search: string): CcvQuery {
	const pairs = [...new URLSearchParams(search)];
	const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) < index);
	if (twice) throw new PosError('invalid-setting', `The query in Path has ${twice[0]} twice`);
	return Object.fromEntries(pairs);
}

function refusal(text: string, trouble: string, hint = 'For example /orders/ or /products/845754960/'): PosError {
	return new PosError('invalid-setting', `Path ${trouble}: ${text.replace(/[\p{Cc}\p{Cs}]/gu, '·').slice(0, 120)}`, { hint });
}
