import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from './tieTill';

afterAll(closeSoundTills);

const id = (value: string) => ({ __rl: true, mode: 'id', value });
const articles = (...values: Array<[number: string, fields: object]>) => ({ values: values.map(([number, fields]) => ({ article: id(number), fields })) });
const update = (number: string, further: object = {}) => ({ productNumber: id(number), ...further });
const writesOf = (till: Awaited<ReturnType<typeof startSoundTill>>) => callsOf(till).filter((call) => call === 'updateProduct').length;

describe('MplusKASSA, Product: Update', () => {
	it('given a product, when fields of it and of one article change, then only those are written, and it is read back', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'update', update('5', { updateFields: { productDescription: 'Ties' }, articles: articles(['14', { priceIncl: 21.5, colour: 'Red' }]) }));

		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					action: 'updated',
					changes: [
						{ field: 'description', from: 'Tie', to: 'Ties' },
						{ articleNumber: 14, field: 'priceIncl', from: 19.95, to: 21.5 },
					],
					productNumber: 5,
					description: 'Ties',
					articles: [{ articleNumber: 14, priceIncl: 21.5, priceExcl: 17.77 }],
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(till.log.find(({ label }) => label === 'updateProduct')?.body).not.toMatch(/colour|articleNumber>15/);
		expect(till.world.articles.get(14)?.article).toMatchObject({ brandName: 'Ties & Co', pluNumber: 'TIE-RED' });
	});

	it('given nothing differs, when it runs, then nothing is written', async () => {
		const till = await startSoundTill(tieTill());

		expect(itemsOf(await runMplus(till, 'product', 'update', update('5', { updateFields: { productDescription: 'Tie' }, articles: articles(['14', { priceIncl: 19.95 }]) })))).toMatchObject([{ action: 'unchanged', changed: false, changes: [] }]);
		expect(writesOf(till)).toBe(0);
	});

	it('given only fields of the product, when it runs, then it comes with all of its articles', async () => {
		const till = await startSoundTill(tieTill());

		expect(itemsOf(await runMplus(till, 'product', 'update', update('5', { updateFields: { productExtraText: 'Silk' } })))).toMatchObject([{ action: 'updated', extraText: 'Silk', articles: [{ articleNumber: 14 }, { articleNumber: 15 }] }]);
	});

	it('given JSON, when it runs, then it takes the form of the till', async () => {
		const till = await startSoundTill(tieTill());
		const productJson = { articleList: { article: [{ articleNumber: 15, priceExcl: 20, customFieldList: { customField: [{ fieldName: 'material', strValue: 'silk' }] } }] } };

		const run = async () => itemsOf(await runMplus(till, 'product', 'update', update('5', { specify: 'json', productJson, simplify: false })));

		expect(await run()).toMatchObject([{ action: 'updated', articleList: { article: [{ articleNumber: 15, priceExcl: 20, priceIncl: 24.2, customFieldList: { customField: [{ fieldName: 'material', strValue: 'silk' }] } }] } }]);
		expect(await run()).toMatchObject([{ action: 'unchanged' }]);
	});

	it('given an article the product does not have, when it runs, then it is not made by mistake', async () => {
		const till = await startSoundTill(tieTill());

		expect((await runMplus(till, 'product', 'update', update('5', { articles: articles(['77', { colour: 'Pink' }]) }))).error).toMatch(/no article with article number 77.*Add New Articles/);
		expect((await runMplus(till, 'product', 'update', update('5', { articles: articles(['', { colour: 'Pink' }]) }))).error).toMatch(/An article has no article number/);
		expect(till.world.articles.size).toBe(4);
	});

	it.each([
		['a number of its own', '77', 77],
		['none', '', 5],
	])('given new articles are wanted, when one comes with %s, then it becomes an article of the product', async (_, number, expected) => {
		const till = await startSoundTill(tieTill());

		const items = itemsOf(await runMplus(till, 'product', 'update', update('5', { articles: articles([number, { pluNumber: 'TIE-PINK', priceIncl: 20 }], ['14', { priceIncl: 20 }]), options: { addArticles: true } })));

		expect(items).toMatchObject([{ action: 'updated', articles: [{ articleNumber: expected, pluNumber: 'TIE-PINK' }, { articleNumber: 14, priceIncl: 20 }] }]);
		expect(till.world.products.get(5)?.articleList.article).toHaveLength(3);
	});

	it.each<[string, object, RegExp]>([
		['a product the till does not have', update('6', { updateFields: { productDescription: 'x' } }), /MplusKASSA has no product 6/],
		['a product the till does not have with an article of another', update('6', { articles: articles(['14', { colour: 'x' }]) }), /MplusKASSA has them in products 6 and 5/],
		['an article of another product', update('5', { articles: articles(['20', { colour: 'x' }]) }), /MplusKASSA has them in products 5 and 20: 20 \(product 20\)/],
		['an article twice', update('5', { articles: articles(['14', { colour: 'x' }], ['14', { size: 'y' }]) }), /SKU 14 comes more than once/],
		['nothing to write', update('5'), /There is nothing to write/],
		['no product', update(''), /Product/],
	])('given %s, when it runs, then it says so and writes nothing', async (_, parameters, message) => {
		const till = await startSoundTill(tieTill());

		const error = await runMplus(till, 'product', 'update', parameters as never).then(
			(finished) => finished.error,
			(issue: Error) => issue.message,
		);

		expect(error).toMatch(message);
		expect(writesOf(till)).toBe(0);
	});

	it('given the answer is lost, when values are set, then they are sent again and the end is known', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', then: 'lose-answer', nth: 1 }] });

		expect(itemsOf(await runMplus(till, 'product', 'update', update('5', { articles: articles(['14', { priceIncl: 21 }]) })))).toMatchObject([{ action: 'updated', articles: [{ priceIncl: 21 }] }]);
	});

	it.each([
		['server-error', /Product 5: it is not known whether the till changed it/],
		['refuse', /Product 5: MplusKASSA refuses: Product could not be saved/],
	] as const)('given the write ends in %s, when it runs, then it says so', async (then, message) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', then }] });

		expect((await runMplus(till, 'product', 'update', update('5', { articles: articles(['14', { priceIncl: 21 }]) }))).error).toMatch(message);
		expect(till.world.articles.get(14)?.article.priceIncl).toBe(1995);
	});

	it('given an old till and a second item that fails, when it goes on, then the first is written and the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill(OLD));

		const finished = await runMplus(till, 'product', 'update', { ...update('={{ $json.id }}', { updateFields: { productDescription: 'New' } }) }, { input: [{ id: 5 }, { id: 6 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action ?? json.error, pairedItem])).toEqual([
			['updated', { item: 0 }],
			['MplusKASSA has no product 6', { item: 1 }],
		]);
	});
});
