import { createHash } from 'node:crypto';

/** An id that looks like the till's and is the same in every run. */
export function uuidFor(seed: string): string {
	const hex = createHash('md5').update(seed).digest('hex');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
