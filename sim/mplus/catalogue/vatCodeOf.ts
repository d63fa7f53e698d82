import { numberIn, type WireRecord } from '../wire';
import type { Article, MplusWorld } from '../world';

/** The VAT code an article will have; a new one without takes that of its turnover group (API.md 6). */
export function vatCodeOf(world: MplusWorld, sent: WireRecord, known: Article | undefined): number {
	return numberIn(sent, 'vatCode') ?? known?.vatCode ?? defaultOf(world, sent) ?? 1;
}

function defaultOf(world: MplusWorld, sent: WireRecord): number | undefined {
	const turnoverGroup = numberIn(sent, 'turnoverGroup');
	const group = world.turnoverGroups.find((known) => known.turnoverGroup === turnoverGroup) ?? world.turnoverGroups[0];
	return numberIn(group, 'defaultVatCode');
}
