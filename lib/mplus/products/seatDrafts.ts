import { PosError } from '../../http/PosError';
import type { PlacedDraft } from './placeDraft';

/** Drafts of one product: a known one, or one that is to be made. */
export interface Seating {
	/** The till's product; absent where there is none yet. */
	knownNumber?: number;
	drafts: PlacedDraft[];
}

/**
 * Which product each draft is about: that of its articles, or the one it names. Drafts with one product key belong together,
 * so a new article joins the product of the others. Drafts that come to the same product share one seating.
 */
export function seatDrafts(drafts: readonly PlacedDraft[], isKnown: (productNumber: number) => boolean): Array<Seating | { error: PosError; drafts: PlacedDraft[] }> {
	const groups = new Map<unknown, PlacedDraft[]>();
	for (const placed of drafts) {
		const group = placed.draft.productKey ?? placed;
		groups.set(group, [...(groups.get(group) ?? []), placed]);
	}
	const seatings = new Map<unknown, Seating>();
	const refused: Array<{ error: PosError; drafts: PlacedDraft[] }> = [];
	for (const [group, members] of groups) {
		const numbers = members.map((placed) => numbersOf(placed, isKnown));
		const all = [...new Set(numbers.flat())];
		const ownNumbers = numbers.every((own) => own.length === 1);
		if (all.length > 1 && !ownNumbers) {
			refused.push({ error: severalProducts(members, all), drafts: members });
			continue;
		}
		members.forEach((placed, index) => {
			const knownNumber = ownNumbers ? numbers[index]?.[0] : all[0];
			const seat = seatings.get(knownNumber ?? group) ?? { drafts: [] };
			seatings.set(knownNumber ?? group, { ...seat, ...(knownNumber !== undefined && { knownNumber }), drafts: [...seat.drafts, placed] });
		});
	}
	return [...seatings.values(), ...refused];
}

function numbersOf({ product, articles }: PlacedDraft, isKnown: (productNumber: number) => boolean): number[] {
	const ofArticles = articles.flatMap(({ known }) => known?.product.productNumber ?? []);
	// A number the till does not know is that of a new product, but not where its articles are in another one.
	const isNamed = typeof product.productNumber === 'number' && (isKnown(product.productNumber) || ofArticles.length > 0);
	return [...new Set([...(isNamed ? [product.productNumber as number] : []), ...ofArticles])];
}

function severalProducts(members: PlacedDraft[], numbers: number[]): PosError {
	const skus = members.flatMap(({ articles }) => articles.flatMap(({ sku, known }) => (sku === undefined ? [] : `${sku}${known ? ` (product ${known.product.productNumber})` : ''}`)));
	return new PosError('refused', `These articles are to be one product, but MplusKASSA has them in products ${numbers.join(' and ')}: ${skus.join(', ')}`, {
		hint: 'The till cannot move an article to another product. Give the articles of each product by themselves',
	});
}
