import { properties as ccvSalesPos } from '../../nodes/CcvSalesPos/resources';
import { properties as mplusKassa } from '../../nodes/MplusKassa/resources';
import { operationsTable } from './operationsTable';

/** Documents with a table of a node's operations between these two lines. */
export const BEGIN = '<!-- operations: made by npm run docs -->';
export const END = '<!-- end of operations -->';

/** By document: the table that belongs in it. */
export const TABLES: Record<string, () => string> = {
	'docs/ccv-salespos.md': () => operationsTable(ccvSalesPos),
	'docs/mpluskassa.md': () => operationsTable(mplusKassa),
};

/** The document with its table as the node is now. */
export function withOperations(document: string, table: string): string {
	const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
	if (begin < 0 || end < begin) throw new Error(`The document has no lines "${BEGIN}" and "${END}"`);
	return `${document.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${document.slice(end)}`;
}
