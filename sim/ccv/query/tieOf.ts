import type { CcvCall } from '../route';
import type { CcvWorld } from '../world';

/** Where a record stands among its equals: MySQL promises no order among them, and may give another one at each call. */
export function tieOf({ tieOrder }: CcvWorld, { search, now }: CcvCall): (id: number) => number {
	if (tieOrder === 'id') return (id) => id;
	const seed = [...`${search}|${now}`].reduce((sum, letter) => mixed(sum ^ letter.charCodeAt(0)), 0);
	return (id) => mixed(seed ^ mixed(id));
}

function mixed(value: number): number {
	const once = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
	const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
	return (twice ^ (twice >>> 15)) >>> 0;
}
