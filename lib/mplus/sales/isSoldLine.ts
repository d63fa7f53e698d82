import type { Line, Received } from '../soap/mplusTypes.generated';

/**
 * Not a line that the till adds by itself for the components of a composite article or for preparations, nor a heading
 * or subtotal (Mplus API, dossier 9.1).
 */
export function isSoldLine({ lineType, lineKind }: Received<Line>): boolean {
	return (lineType === undefined || lineType === 'LINE-TYPE-NONE') && (lineKind === undefined || lineKind === 'LINE-KIND-DEFAULT');
}
