import { fillCatalogue } from '../../../sim/ccv/actions/fillCatalogue';
import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import { ask, type AnswerJson } from './ask';

interface Combination {
	id: number;
	stock: number;
	ean_number: string;
}

describe('given 10,000 products of three variants', () => {
	const world = givenCcvWorld();
	fillCatalogue(world, { products: 10_000, variantsEach: 3 });

	it('when all are listed with their variants, then it takes 40 pages and few seconds of the processor', () => {
		const begun = process.cpuUsage();
		const items: AnswerJson['items'] = [];
		let pages = 0;
		for (let path: string | undefined = '/products/?orderby=modifydate_desc&expand=attributecombinations&size=250'; path !== undefined; pages++) {
			const { json } = ask(world, 'GET', path, undefined, Date.parse('2026-01-15T12:00:00Z'));
			items.push(...json.items);
			path = json.next?.replace('http://shop.example/api/rest/v1', '');
		}

		const combinations = items.flatMap((item) => (item.attributecombinations as { collection: Combination[] }).collection);
		expect([pages, items.length, combinations.length]).toEqual([40, 10_000, 30_000]);
		expect(new Set(items.map(({ id }) => id)).size).toBe(10_000);
		expect(new Set(combinations.map(({ id }) => id)).size).toBe(30_000);
		expect(new Set(combinations.map(({ ean_number: ean }) => ean)).size).toBe(30_000);
		expect(items[0]).toMatchObject({ productnumber: 'P010000', stock: combinations.slice(0, 3).reduce((sum, { stock }) => sum + stock, 0) });
		const { user, system } = process.cpuUsage(begun);
		expect((user + system) / 1_000_000).toBeLessThan(8);
	});

	it('when a variant is looked up and changed, then it is that one', () => {
		const [hit] = ask(world, 'GET', '/productqueries/?skunumber=P009999-2').json.items;
		const [found] = (hit?.attributecombinations as { collection: Combination[] }).collection;

		expect(hit?.productnumber).toBe('P009999');
		expect(ask(world, 'PATCH', `/attributecombinations/${found?.id}/`, { stock: 99 }).status).toBe(204);
		expect(world.attributecombinations.filter(({ stock }) => stock === 99).map(({ sku_number: sku }) => sku)).toEqual(['P009999-2']);
	});
});
