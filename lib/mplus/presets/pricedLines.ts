import type { MplusLine } from './MplusOrderRecord';

interface Placed {
	line: MplusLine;
	/** Such as `lineList.line.2.preparationList.line.0`. */
	field: string;
}

/**
 * The lines that an order is paid for: those of sold articles, and each preparation that has a price, wherever it stands,
 * as a line of its own. In the price of its article its VAT and its number would be lost. Not a component, whose price
 * is in its article's, nor a heading or subtotal (Mplus API, dossier 9.1).
 */
export function pricedLines(lines: MplusLine[] | null | undefined, field: string, under = false): Placed[] {
	return (lines ?? []).flatMap((line, index) => {
		const place = `${field}.${index}`;
		if (!/^(?:LINE-KIND-DEFAULT)?$/.test(line.lineKind ?? '')) return [];
		const own = isPaidFor(line, under) ? [{ line, field: place }] : [];
		return [...own, ...pricedLines(line.preparationList?.line, `${place}.preparationList.line`, true)];
	});
}

function isPaidFor({ lineType, data }: MplusLine, under: boolean): boolean {
	const type = lineType || 'LINE-TYPE-NONE';
	if (type === 'LINE-TYPE-NONE' && !under) return true;
	return (under || type === 'LINE-TYPE-PREPARATION') && type !== 'LINE-TYPE-COMPONENT' && Boolean(data?.price || data?.priceExcl);
}
