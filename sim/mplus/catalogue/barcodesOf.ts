import { recordIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { Article } from '../world';

/** `barcode` is the current one of `barcodeList`; a new one takes its place, an empty one takes it away (assumed). */
export function barcodesOf(sent: WireRecord, known: Article | undefined): WireRecord {
	const barcode = textIn(sent, 'barcode');
	if (recordIn(sent, 'barcodeList')) return fromList(recordsIn(sent, 'barcodeList', 'barcode'), barcode);
	if (barcode === undefined) return {};
	const others = recordsIn(known, 'barcodeList', 'barcode').filter((entry) => entry.isCurrent !== true);
	return fromList(barcode === '' ? others : [{ barcode, isCurrent: true }, ...others], barcode);
}

function fromList(entries: WireRecord[], barcode: string | undefined): WireRecord {
	const current = barcode ?? textIn(entries.find((entry) => entry.isCurrent === true) ?? entries[0], 'barcode') ?? '';
	const list = entries.map((entry, index) => ({ ...entry, barcodeId: index + 1, isCurrent: entry.barcode === current }));
	return { barcode: current, barcodeList: { barcode: list } };
}
