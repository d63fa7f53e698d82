import { PosError } from '../../http/PosError';
import type { Line, Received } from '../soap/mplusTypes.generated';
import { differencesFromSent, type Sale } from './differencesFromSent';

/** Refuses to take a record for the one that was sent because it bears the same external ID: relation, total, articles, quantities and prices must be the same. */
export function demandSameSale(record: string, sent: Sale, is: Received<Sale>, hint: string): void {
	const { relationNumber, vatMethod, lineList } = sent;
	const line = lineList?.line?.map(withoutWording);
	const differs = differencesFromSent({ relationNumber, vatMethod, ...(line && { lineList: { line } }) }, is);
	if (differs.length > 0) throw new PosError('refused', `The till has ${record} already, with ${differs.join(', ')}`, { hint });
}

/** A till may word a line or book its turnover in a way of its own. */
function withoutWording(line: Line): Line {
	return { ...line, text: undefined, data: line.data && { ...line.data, vatCode: undefined, turnoverGroup: undefined } };
}
