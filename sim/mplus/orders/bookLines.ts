import { orderTotals, type OrderTotals } from '../orderTotals';
import { recordsIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { addComponents } from './addComponents';
import { draftLines, type LineDraft } from './draftLines';
import type { OrderFrame } from './orderFrame';
import { uuidFor } from './uuidFor';

export interface BookedLines {
	lines: WireRecord[];
	totals: OrderTotals;
}

type LineTotal = OrderTotals['lines'][number];

/** The lines of an order as the till keeps them, with their totals. Lines that are kept have their id already. */
export function bookLines(
	world: MplusWorld,
	frame: OrderFrame,
	order: WireRecord,
	orderId: string,
	keptIds: ReadonlySet<string> = new Set(),
): BookedLines {
	const drafts = draftLines(world, frame, addComponents(world, recordsIn(order, 'lineList', 'line')));
	const flat = flatten(drafts);
	const totals = orderTotals(
		flat.map(({ priced }) => priced),
		frame.vatMethod,
		world.roundsEachUnit,
	);
	const places = new Map(flat.map((draft, index) => [draft, index]));
	const book = (draft: LineDraft): WireRecord => {
		const place = places.get(draft) ?? 0;
		const { totalIncl = 0, totalExcl = 0 } = totals.lines[place] ?? {};
		const lineId = textIn(draft.sent, 'lineId');
		return {
			...draft.sent,
			lineId: lineId !== undefined && keptIds.has(lineId) ? lineId : uuidFor(`${orderId} line ${place + 1}`),
			employeeNumber: draft.sent.employeeNumber ?? order.employeeNumber,
			pluNumber: draft.article.pluNumber,
			text: textIn(draft.sent, 'text') ?? draft.article.description,
			data: lineData(world, draft, { totalIncl, totalExcl }),
			lineType: draft.sent.lineType ?? 'LINE-TYPE-NONE',
			preparationList: draft.nested.length > 0 ? { line: draft.nested.map(book) } : undefined,
			sequenceNumber: place + 1,
		};
	};
	return { lines: drafts.map(book), totals };
}

function flatten(drafts: LineDraft[]): LineDraft[] {
	return drafts.flatMap((draft) => [draft, ...flatten(draft.nested)]);
}

function lineData(world: MplusWorld, { sent, article, priced }: LineDraft, { totalIncl, totalExcl }: LineTotal): WireRecord {
	return {
		turnoverGroup: article.turnoverGroup,
		...(sent.data as WireRecord | undefined),
		quantity: priced.quantity,
		decimalPlaces: priced.decimalPlaces,
		...{ deliveredQuantity: 0, deliveredDecimalPlaces: 0, cancelledQuantity: 0, cancelledDecimalPlaces: 0 },
		price: priced.priceIncl,
		priceExcl: priced.priceExcl,
		vatCode: priced.vatCode,
		vatPercentage: Math.round(priced.vatPercentage * world.vatPercentageScale),
		totalInclAmount: totalIncl,
		totalExclAmount: totalExcl,
	};
}
