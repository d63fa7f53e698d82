/** So many pages that hold nothing but products of the page before are believed to be cut short. */
const PATIENCE = 8;
/** A till that has more gives at least so many articles at once, it is supposed after those; none is known to give fewer than a thousand. */
const LEAST_AT_ONCE = 64;

interface Marked {
	id: string;
	/** All markers by which it may have been chosen. */
	markers: number[];
}

/**
 * Tells of one page of products after another, each asked from a marker on, up to which marker all is in it. The till counts
 * articles and gives their products whole (Mplus API, dossier 5), so a product may bear markers far beyond its page.
 */
export function createPageEnds(): (page: Marked[], from: number) => number {
	let before = new Set<string>();
	let [atOnce, alike] = [1, 0];
	return (page, from) => {
		const due = page.map(({ markers }) => markers.filter((marker) => marker >= from).sort(ascending));
		const lowest = due.reduce((highest, [first = -1]) => Math.max(highest, first), -1);
		// Each took one article at least: so many the till gives at once.
		atOnce = Math.max(atOnce, page.length);
		alike = page.every(({ id }) => before.has(id)) ? alike + 1 : 0;
		before = new Set(page.map(({ id }) => id));
		// A product of many articles that were changed one by one would else be read once for each.
		const given = Math.max(atOnce, alike < PATIENCE ? 1 : Math.min(2 ** (alike - PATIENCE + 1), LEAST_AT_ONCE));
		const sorted = due.flat().sort(ascending);
		return Math.max(lowest, sorted[Math.min(given, sorted.length) - 1] ?? -1);
	};
}

function ascending(a: number, b: number): number {
	return a - b;
}
