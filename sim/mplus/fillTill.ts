import { withoutVat } from './orderTotals';
import { putProduct } from './store/putProduct';
import { putRelation } from './store/putRelation';
import type { MplusWorld } from './world';

const CITIES = ['Utrecht', 'Amsterdam', 'Zwolle', 'Breda', 'Groningen', 'Arnhem'];
const NAMES = ['Jansen', 'de Vries', 'van den Berg', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder'];

/** Adds n invented relations, with e-mail addresses relation<number>@example.nl. */
export function fillRelations(world: MplusWorld, n: number): void {
	const first = nextNumber(world.relations.keys(), 1001);
	for (let relationNumber = first; relationNumber < first + n; relationNumber += 1) {
		putRelation(world, {
			relationNumber,
			name: `${NAMES[relationNumber % NAMES.length]} ${relationNumber}`,
			address: `Dorpsstraat ${relationNumber % 300}`,
			zipcode: `${1000 + (relationNumber % 9000)}AB`,
			city: CITIES[relationNumber % CITIES.length],
			country: 'NL',
			email: `relation${relationNumber}@example.nl`,
			telephone: `030${String(relationNumber).padStart(7, '0')}`,
		});
	}
}

/** Adds n invented articles, each in a product of its own, with PLU numbers FILL-<number>. */
export function fillArticles(world: MplusWorld, n: number): void {
	const first = nextNumber(world.articles.keys(), 100_001);
	for (let articleNumber = first; articleNumber < first + n; articleNumber += 1) {
		const priceIncl = 100 + (articleNumber % 5000);
		const description = `Article ${articleNumber}`;
		const prices = { priceIncl, priceExcl: withoutVat(priceIncl, 21), purchasePrice: Math.floor(priceIncl / 2) };
		const article = {
			articleNumber,
			pluNumber: `FILL-${articleNumber}`,
			description,
			barcode: `29${articleNumber}00000`,
			...prices,
		};
		putProduct(world, { productNumber: articleNumber, description, articles: [article] });
	}
}

function nextNumber(taken: Iterable<number>, lowest: number): number {
	let next = lowest;
	for (const number of taken) next = Math.max(next, number + 1);
	return next;
}
