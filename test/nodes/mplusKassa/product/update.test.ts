import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from './tieTill';

afterAll(closeSoundTills);

const id = (value: string) => ({ __rl: true, mode: 'id', value });
const articles = (...values: Array<[number: string, fields: object]>) => ({ values: values.map(([number, fields]) => ({ article: id(number), fields })) });
const NO_ARTICLES = { values: [] };
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
		expect(till.world.products.get(5)).toMatchObject({ description: 'Tie', extraText: 'Silk' });
	});

	it('given JSON, when it runs, then it takes the form of the till', async () => {
		const till = await startSoundTill(tieTill());
		const productJson = { articleList: { article: [{ articleNumber: 15, priceExcl: 20, customFieldList: { customField: [{ fieldName: 'material', strValue: 'silk' }] } }] } };

		const run = async () => itemsOf(await runMplus(till, 'product', 'update', update('5', { specify: 'json', productJson, simplify: false })));

		expect(await run()).toMatchObject([{ action: 'updated', articleList: { article: [{ articleNumber: 15, priceExcl: 20, priceIncl: 24.2, customFieldList: { customField: [{ fieldName: 'material', strValue: 'silk' }] } }] } }]);
		expect(await run()).toMatchObject([{ action: 'unchanged' }]);
		expect([writesOf(till), till.world.articles.get(15)?.article]).toMatchObject([1, { priceExcl: 2000, customFieldList: { customField: [{ strValue: 'silk' }] } }]);
	});

	it.each([
		['77', /no article with article number 77.*Add New Articles/],
		['', /^An article has no article number/],
	])('given an article the product does not have ("%s"), when it runs behind another, then it is not made by mistake', async (number, message) => {
		const till = await startSoundTill(tieTill());

		const { done, failed } = await runBehind(till, 'product', 'update', update('5', { articles: articles(['14', { colour: 'Pink' }]) }), { articles: articles([number, { colour: 'Pink' }]) });

		expect(done).toMatchObject([{ action: 'updated', articles: [{ articleNumber: 14, colour: 'Pink' }] }]);
		expect(failed).toMatch(message);
		expect([till.world.articles.size, writesOf(till)]).toEqual([4, 1]);
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
		['a product the till does not have', { productNumber: id('6'), updateFields: { productDescription: 'x' }, articles: NO_ARTICLES }, /^MplusKASSA has no product 6/],
		['a product the till does not have with an article of another', { productNumber: id('6'), articles: articles(['14', { colour: 'x' }]) }, /MplusKASSA has them in products 6 and 5/],
		['an article of another product', { articles: articles(['20', { colour: 'x' }]) }, /MplusKASSA has them in products 5 and 20: 20 \(product 20\)/],
		['an article twice', { articles: articles(['14', { colour: 'x' }], ['14', { colour: 'y' }]) }, /SKU 14 comes more than once/],
		['nothing to write', { updateFields: {}, articles: NO_ARTICLES }, /^There is nothing to write/],
		['no product', { productNumber: id('') }, /Product/],
	])('given %s, when it runs behind another, then it says so and only the other is written', async (_, failing, message) => {
		const till = await startSoundTill(tieTill());
		const { values = [] } = (failing as { articles?: { values: object[] } }).articles ?? {};
		const sound = update('5', { updateFields: { productDescription: 'Ties' }, articles: { values: articles(['14', { colour: 'Pink' }], ['15', { colour: 'Pink' }]).values.slice(0, values.length) } });

		const { done, failed } = await runBehind(till, 'product', 'update', sound, { updateFields: {}, ...failing });

		expect(done).toMatchObject([{ action: 'updated', productNumber: 5, description: 'Ties' }]);
		expect(failed).toMatch(message);
		expect([writesOf(till), till.world.products.get(5)?.description]).toEqual([1, 'Ties']);
	});

	it('given the answer is lost, when values are set, then they are sent again and the end is known', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', then: 'lose-answer', nth: 1 }] });

		expect(itemsOf(await runMplus(till, 'product', 'update', update('5', { articles: articles(['14', { priceIncl: 21 }]) })))).toMatchObject([{ action: 'updated', articles: [{ priceIncl: 21 }] }]);
		expect([till.world.articles.get(14)?.article.priceIncl, writesOf(till)]).toEqual([2100, 2]);
	});

	it.each([
		['server-error', /^Product 20: it is not known whether the till changed it/, 'unanswered'],
		['refuse', /^Product 20: MplusKASSA refuses: Product could not be saved/, 'refused'],
	] as const)('given the write ends in %s, when it runs behind another, then it says so and only the other is written', async (then, message, expected) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', containing: '<ns1:productNumber>20<', then }] });

		const { done, failed, code } = await runBehind(till, 'product', 'update', update('5', { articles: articles(['14', { priceIncl: 21 }]) }), update('20', { articles: articles(['20', { priceIncl: 21 }]) }));

		expect(done).toMatchObject([{ action: 'updated', articles: [{ articleNumber: 14, priceIncl: 21 }] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([14, 20].map((number) => till.world.articles.get(number)?.article.priceIncl)).toEqual([2100, 2500]);
	});

	it('given an old till and a second item that fails, when it goes on, then the first is written and the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill(OLD));

		const finished = await runMplus(till, 'product', 'update', { ...update('={{ $json.id }}', { updateFields: { productDescription: 'New' } }) }, { input: [{ id: 5 }, { id: 6 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action ?? json.error, pairedItem])).toEqual([
			['updated', { item: 0 }],
			['MplusKASSA has no product 6', { item: 1 }],
		]);
		expect([till.world.products.get(5)?.description, writesOf(till)]).toEqual(['New', 1]);
	});

	describe('given what Get gives', () => {
		const FULL = {
			...{ turnoverGroup: 1, vatCode: 1, vatPercentage: 21, stockArticle: true, extraText: 'Silk', size: 'L', purchasePrice: 800, averagePurchasePrice: 790 },
			customFieldList: { customField: [{ fieldName: 'material', dataType: 'DATA-TYPE-STRING', strValue: 'silk' }] },
			barcodeList: { barcode: [{ barcode: '8710000000017' }] },
		};
		const scene = async (over: object = {}) => {
			const given = tieTill();
			const [tie, ...others] = given.products ?? [];
			const [red, ...rest] = tie?.articles ?? [];
			return await startSoundTill({ ...given, products: [{ ...tie, articles: [{ ...red, ...FULL }, ...rest] } as never, ...others], ...over });
		};
		type Till = Awaited<ReturnType<typeof scene>>;
		type Read = { articleList: { article: Array<Record<string, unknown>> } };
		const read = async (till: Till) => itemsOf(await runMplus(till, 'product', 'get', { product: id('5'), simplify: false }))[0] as never as Read;
		const withRed = ({ articleList, ...product }: Read, over: object) => ({ ...product, articleList: { article: articleList.article.map((article, index) => (index === 0 ? { ...article, ...over } : article)) } });
		const send = async (till: Till, product: object) => await runMplus(till, 'product', 'update', update('5', { specify: 'json', productJson: JSON.stringify(product), simplify: false }));

		it('when it is sent back as it is, then nothing is written', async () => {
			const till = await scene();

			expect((await send(till, await read(till))).output('Node')).toMatchObject([{ json: { action: 'unchanged', changed: false, changes: [] }, pairedItem: { item: 0 } }]);
			expect(writesOf(till)).toBe(0);
		});

		it.each<[string, object, object[], object]>([
			['a description', { description: 'Tie, dark red' }, [{ articleNumber: 14, field: 'description', from: 'Tie red', to: 'Tie, dark red' }], { description: 'Tie, dark red', priceIncl: 1995, priceExcl: 1649 }],
			['the price including VAT', { priceIncl: 24.2 }, [{ articleNumber: 14, field: 'priceIncl', from: 19.95, to: 24.2 }], { priceIncl: 2420, priceExcl: 2000 }],
			['the price excluding VAT', { priceExcl: 20 }, [{ articleNumber: 14, field: 'priceExcl', from: 16.49, to: 20 }], { priceIncl: 2420, priceExcl: 2000 }],
			['both prices, as belongs together', { priceIncl: 24.2, priceExcl: 20 }, [{ articleNumber: 14, field: 'priceIncl', from: 19.95, to: 24.2 }], { priceIncl: 2420, priceExcl: 2000 }],
			['the VAT percentage', { vatPercentage: 9 }, [{ articleNumber: 14, field: 'vatCode', from: 1, to: 2 }], { vatCode: 2, priceIncl: 1995, priceExcl: 1830 }],
			['the VAT code', { vatCode: 2 }, [{ articleNumber: 14, field: 'vatCode', from: 1, to: 2 }], { vatCode: 2, priceIncl: 1995, priceExcl: 1830 }],
		])('when %s is changed and it is sent back, then just that is made', async (_, over, changes, stored) => {
			const till = await scene();

			const finished = await send(till, withRed(await read(till), over));

			expect(finished.output('Node')).toMatchObject([{ json: { action: 'updated', changes }, pairedItem: { item: 0 } }]);
			expect(finished.output('Node')[0]?.json).not.toHaveProperty('notTaken');
			expect(till.world.articles.get(14)?.article).toMatchObject({ ...stored, colour: 'Red', extraText: 'Silk', purchasePrice: 800 });
			expect(writesOf(till)).toBe(1);
		});

		it('when both prices are changed and do not belong together, then nothing is written', async () => {
			const till = await scene();

			expect((await send(till, withRed(await read(till), { priceIncl: 25, priceExcl: 20 }))).error).toMatch(/An article has a price including and one excluding VAT, 25 and 20, that do not belong together.*Give priceIncl or priceExcl/s);
			expect(writesOf(till)).toBe(0);
			expect(till.world.articles.get(14)?.article.priceIncl).toBe(1995);
		});
	});

	it('given a till that takes nothing of what is sent, when it runs, then it says unchanged and what was not taken', async () => {
		const till = await startSoundTill(tieTill({ mode: 'till', ignoresField: ['colour'] }));

		const finished = await runMplus(till, 'product', 'update', update('5', { articles: articles(['14', { colour: 'Pink' }]) }));

		expect(finished.output('Node')).toMatchObject([{ json: { action: 'unchanged', changed: false, changedFields: [], changes: [], notTaken: [{ articleNumber: 14, field: 'colour', sent: 'Pink', found: 'Red' }] }, pairedItem: { item: 0 } }]);
		expect(writesOf(till)).toBe(1);
	});
});
