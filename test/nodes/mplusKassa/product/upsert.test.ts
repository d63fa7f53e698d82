import { fillArticles } from '../../../../sim/mplus/fillTill';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from './tieTill';

afterAll(closeSoundTills);

const FIELDS = { description: '={{ $json.name }}', priceIncl: '={{ $json.price }}', colour: '={{ $json.colour }}', turnoverGroup: { __rl: true, mode: 'id', value: '1' } };
const bySku = (further: object = {}) => ({ sku: '={{ $json.sku }}', articleFields: FIELDS, ...further });
const writesOf = (till: Awaited<ReturnType<typeof startSoundTill>>) => callsOf(till).filter((call) => /^(create|update)Product$/.test(call));

const NEW = { sku: 'SOCK', name: 'Sock', price: 4.5 };
const RED = { sku: 'TIE-RED', name: 'Tie red', price: 19.95, colour: 'Red' };
const BLUE = { sku: 'TIE-BLUE', name: 'Tie blue', price: 24.95, colour: 'Navy' };

describe('MplusKASSA, Product: Create or Update', () => {
	it('given three items, when one is new, one differs and one is the same, then each is written as needed and paired', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'upsert', bySku(), { input: [NEW, BLUE, RED] });

		expect(finished.output('Node')).toMatchObject([
			{ json: { action: 'created', changed: true, productNumber: 4, description: 'Sock', articles: [{ pluNumber: 'SOCK', priceIncl: 4.5, turnoverGroup: 1, vatPercentage: 21 }] }, pairedItem: { item: 0 } },
			{ json: { action: 'updated', changed: true, productNumber: 5, articles: [{ articleNumber: 15, pluNumber: 'TIE-BLUE', priceIncl: 24.95, priceExcl: 20.62 }] }, pairedItem: { item: 1 } },
			{ json: { action: 'unchanged', changed: false, changedFields: [], changes: [], articles: [{ articleNumber: 14 }] }, pairedItem: { item: 2 } },
		]);
		expect(itemsOf(finished)[1]?.changes).toEqual([
			{ articleNumber: 15, field: 'colour', from: 'Blue', to: 'Navy' },
			{ articleNumber: 15, field: 'priceIncl', from: 19.95, to: 24.95 },
		]);
		expect(writesOf(till).sort()).toEqual(['createProduct', 'updateProduct']);
	});

	it('given it ran, when it runs again, then nothing is written', async () => {
		const till = await startSoundTill(tieTill());
		const input = [NEW, BLUE, RED];
		await runMplus(till, 'product', 'upsert', bySku(), { input });
		const before = writesOf(till).length;

		expect(itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input })).map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'unchanged']);
		expect(writesOf(till)).toHaveLength(before);
	});

	it('given two articles of one product, when both differ, then one call writes both and only what differs', async () => {
		const till = await startSoundTill(tieTill());

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input: [{ ...RED, price: 21 }, BLUE] }));

		expect(items).toMatchObject([{ action: 'updated', articles: [{ articleNumber: 14 }] }, { action: 'updated', articles: [{ articleNumber: 15 }] }]);
		expect(writesOf(till)).toEqual(['updateProduct']);
		const { body = '' } = till.log.find(({ label }) => label === 'updateProduct') ?? {};
		expect(body.match(/<ns1:articleNumber>\d+/g)).toEqual(['<ns1:articleNumber>14', '<ns1:articleNumber>15']);
		expect(body).not.toMatch(/brandName|turnoverGroup|<ns1:description>/);
		expect(till.world.articles.get(15)?.article).toMatchObject({ priceIncl: 2495, colour: 'Navy', extArticleId: 'shop-2' });
	});

	it('given new sizes with one product key, when they are written, then they are one product', async () => {
		const till = await startSoundTill(tieTill());
		const input = ['S', 'M', 'L'].map((size) => ({ sku: `SHIRT-${size}`, name: `Shirt ${size}`, price: 30, key: 'SHIRT' }));

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku({ productKey: '={{ $json.key }}', articleFields: { ...FIELDS, productDescription: 'Shirt' } }), { input }));

		expect(writesOf(till)).toEqual(['createProduct']);
		expect(items.map(({ action, productNumber, description, articles }) => [action, productNumber, description, (articles as Array<{ pluNumber: string }>).map(({ pluNumber }) => pluNumber)])).toEqual(['S', 'M', 'L'].map((size) => ['created', 4, 'Shirt', [`SHIRT-${size}`]]));
	});

	it('given a new colour of a known product, when it has the product key of the others, then it becomes an article of that product', async () => {
		const till = await startSoundTill(tieTill());
		const input = [RED, { sku: 'TIE-PINK', name: 'Tie pink', price: 19.95, colour: 'Pink' }];

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku({ productKey: 'TIE' }), { input }));

		expect(items.map(({ action, productNumber }) => [action, productNumber])).toEqual([['unchanged', 5], ['created', 5]]);
		expect(till.world.products.get(5)?.articleList.article.map(({ pluNumber }) => pluNumber)).toEqual(['TIE-RED', 'TIE-BLUE', 'TIE-PINK']);
	});

	it('given fields only for creating, when an article exists, then they stay and the others are written', async () => {
		const till = await startSoundTill(tieTill());

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku({ options: { createOnly: ['prices', 'descriptions'] } }), { input: [{ ...BLUE, name: 'Other' }, NEW] }));

		expect(items).toMatchObject([{ action: 'updated', changedFields: ['colour'] }, { action: 'created', articles: [{ priceIncl: 4.5, description: 'Sock' }] }]);
		expect(till.world.articles.get(15)?.article).toMatchObject({ priceIncl: 1995, description: 'Tie blue', colour: 'Navy' });
	});

	it.each<[string, string, string]>([
		['articleNumber', '15', '77'],
		['externalId', 'shop-2', 'shop-77'],
		['barcode', '8710000000024', '8719999999999'],
		['pluNumber', 'TIE-BLUE', 'tie-blue'],
	])('given the SKU is in %s, when one is known and one is not, then the right one is written and the other made', async (skuField, known, other) => {
		const till = await startSoundTill(tieTill());

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku({ skuField }), { input: [{ ...BLUE, sku: known }, { ...NEW, sku: other }] }));

		expect(items).toMatchObject([{ action: 'updated', articles: [{ articleNumber: 15, colour: 'Navy' }] }, { action: 'created', articles: [{ [skuField]: skuField === 'articleNumber' ? 77 : other }] }]);
		expect(till.world.articles.size).toBe(5);
	});

	it.each([
		['00123', /^SKU 00123 cannot be an article number/],
		['HAT', /^SKU HAT cannot be an article number/],
		['9007199254740993', /^SKU 9007199254740993 cannot be an article number/],
	])('given article numbers as SKUs, when one is %s behind another, then it is refused and the other is written', async (sku, message) => {
		const till = await startSoundTill(tieTill());

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku({ skuField: 'articleNumber' }), { input: [{ ...BLUE, sku: '15' }, { ...NEW, sku }], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ action: 'updated', articles: [{ articleNumber: 15 }] }, { error: expect.stringMatching(message), details: { hint: expect.stringMatching(/digits only and no leading zero/) } }]);
		expect([writesOf(till), till.world.articles.size]).toEqual([['updateProduct'], 4]);
	});

	it('given two SKUs that are one number, when they are written, then both are named and nothing is written', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'upsert', bySku({ skuField: 'articleNumber' }), { input: [{ ...NEW, sku: '123' }, { ...NEW, sku: '0123' }] });

		expect(finished.output('Node')).toEqual([]);
		expect(finished.error).toMatch(/SKU 0123 cannot be an article number of MplusKASSA. Item 0 has SKU 123/);
		expect(writesOf(till)).toEqual([]);
	});

	it.each<[string, object[], RegExp]>([
		['twice in the input', [RED, NEW, RED], /SKU TIE-RED comes more than once, in items 0 and 2/],
		['missing', [NEW, { name: 'x' }], /SKU is empty/],
	])('given a SKU is %s, when it runs, then it says so before anything is written', async (_, input, message) => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'upsert', bySku(), { input });

		expect([finished.output('Node'), finished.error]).toEqual([[], expect.stringMatching(message)]);
		expect(writesOf(till)).toEqual([]);
	});

	it('given two articles of the till with the SKU, when it runs, then both are named and neither is written', async () => {
		const till = await startSoundTill(tieTill({ products: [1, 2].map((number) => ({ productNumber: number, articles: [{ articleNumber: number, pluNumber: 'TIE-RED' }] })) }));

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input: [NEW, RED], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ action: 'created' }, { error: expect.stringMatching(/^SKU TIE-RED is the PLU number of articles (1 and 2|2 and 1) in MplusKASSA/) }]);
		expect(writesOf(till)).toEqual(['createProduct']);
	});

	it('given a product key for articles of two products, when one is new, then it says of each that the till cannot merge them, and writes what has another', async () => {
		const till = await startSoundTill(tieTill());
		const input = [{ ...BLUE, key: 'Y' }, { ...RED, key: 'X' }, { ...NEW, sku: 'HAT', key: 'X' }, { ...NEW, key: 'X' }];

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku({ productKey: '={{ $json.key }}' }), { input, onError: 'continueRegularOutput' }));

		const refused = { error: expect.stringMatching(/has them in products 5 and 20: TIE-RED \(product 5\), HAT \(product 20\), SOCK/) };
		expect(items).toMatchObject([{ action: 'updated' }, refused, refused, refused]);
		expect([writesOf(till), till.world.articles.size]).toEqual([['updateProduct'], 4]);
	});

	it('given it goes on after a failure, when some items fail, then the others are written and each failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill());
		const input = [NEW, { name: 'no sku' }, { ...RED, price: 'free' }, BLUE, { ...NEW, sku: 'NEW-2', price: 1.005 }];

		const finished = await runMplus(till, 'product', 'upsert', bySku(), { input, onError: 'continueRegularOutput' });

		expect(finished.error).toBeUndefined();
		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action ?? json.error, pairedItem])).toEqual([
			['created', { item: 0 }],
			['SKU is empty', { item: 1 }],
			[expect.stringMatching(/^Price Including VAT must be a number such as [\d.]+, not "free"/), { item: 2 }],
			['updated', { item: 3 }],
			[expect.stringContaining('priceIncl needs an amount in whole cents such as 19.95, not 1.005'), { item: 4 }],
		]);
		expect(writesOf(till).sort()).toEqual(['createProduct', 'updateProduct']);
	});

	it.each<[string, object, RegExp]>([
		['both prices', { priceIncl: 10, priceExcl: 8 }, /a price including and one excluding VAT/],
		['a turnover group that does not exist', { turnoverGroup: { __rl: true, mode: 'id', value: '500' } }, /^MplusKASSA has no turnover group 500/],
		['a turnover group beyond 999', { turnoverGroup: { __rl: true, mode: 'id', value: '1000' } }, /^Turnover group 1000 is not a whole number from 0 to 999/],
		['a VAT rate that does not exist', { vatPercentage: 19 }, /has no VAT code for 19 % in NLD; it knows 21 % \(VAT code 1\), 9 % \(VAT code 2\), 0 % \(VAT code 3\)/],
	])('given %s, when it runs behind another, then it is refused and only the other is made', async (_, articleFields, message) => {
		const till = await startSoundTill(tieTill());
		const sound = { turnoverGroup: { __rl: true, mode: 'id', value: '1' }, priceIncl: 12.1, priceExcl: 10, vatPercentage: 21 };

		const { done, failed } = await runBehind(till, 'product', 'upsert', { sku: 'SHOE', articleFields: sound }, { sku: 'NEW', articleFields });

		expect(done).toMatchObject([{ action: 'created', articles: [{ pluNumber: 'SHOE', priceIncl: 12.1, vatCode: 1 }] }]);
		expect(failed).toMatch(message);
		expect([writesOf(till), till.world.products.size]).toEqual([['createProduct'], 4]);
	});

	it.each([
		[1, 9, 2],
		[100, 21, 1],
	] as const)('given a till that writes rates times %d, when the VAT is given as %d %%, then its code is %d', async (vatPercentageScale, vatPercentage, vatCode) => {
		const till = await startSoundTill(tieTill({ vatPercentageScale }));

		expect(itemsOf(await runMplus(till, 'product', 'upsert', { sku: 'NEW', articleFields: { vatPercentage, priceExcl: 10 } }))).toMatchObject([{ articles: [{ vatCode, vatPercentage, priceExcl: 10 }] }]);
		expect(sentTo(till, 'createProduct')).toEqual([expect.stringContaining(`<ns1:vatCode>${vatCode}<`)]);
	});

	it('given the price stays and the VAT changes, when it is written, then the price goes along', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'upsert', { sku: 'HAT', articleFields: { priceIncl: 25, vatPercentage: 9 } });

		expect(itemsOf(finished)).toMatchObject([{ action: 'updated', articles: [{ articleNumber: 20, vatCode: 2, priceIncl: 25 }] }]);
		expect(till.log.find(({ label }) => label === 'updateProduct')?.body).toMatch(/<ns1:vatCode>2<.*<ns1:priceIncl>2500</);
		expect(till.world.articles.get(20)?.article).toMatchObject({ vatCode: 2, priceIncl: 2500, priceExcl: 2294 });
	});

	it('given JSON with a new product and its articles, when it is written, then one product is made and read back', async () => {
		const till = await startSoundTill(tieTill());
		const productJson = { description: 'Shirt', groupNumbers: [3], articleList: { article: ['S', 'M'].map((size) => ({ pluNumber: `SHIRT-${size}`, size, priceIncl: 30, vatPercentage: 21, turnoverGroup: 1, contentQuantity: 1.5 })) } };

		const run = async () => itemsOf(await runMplus(till, 'product', 'upsert', { specify: 'json', productJson, simplify: false }));

		expect(await run()).toMatchObject([{ action: 'created', description: 'Shirt', groupNumbers: [3], articleList: { article: [{ size: 'S', priceIncl: 30, contentQuantity: 1.5 }, { size: 'M' }] } }]);
		expect(await run()).toMatchObject([{ action: 'unchanged' }]);
		expect(writesOf(till)).toEqual(['createProduct']);
	});

	it('given null in JSON, when it is written, then the text is cleared, and what is absent stays', async () => {
		const till = await startSoundTill(tieTill());

		const items = itemsOf(await runMplus(till, 'product', 'upsert', { specify: 'json', productJson: { articleList: { article: [{ pluNumber: 'TIE-RED', brandName: null }] } } }));

		expect(items).toMatchObject([{ action: 'updated', changes: [{ articleNumber: 14, field: 'brandName', from: 'Ties & Co', to: null }] }]);
		expect(till.world.articles.get(14)?.article).toMatchObject({ brandName: '', colour: 'Red' });
	});

	it.each<[string, object, RegExp]>([
		['a field the till does not know', { articleList: { article: [{ pluNumber: 'A', colourr: 'x' }] } }, /colourr is not a field MplusKASSA knows/],
		['its articles in the wrong place', { articleList: [{ pluNumber: 'A' }] }, /articles of a product are not where MplusKASSA has them/],
		['no article', { description: 'x' }, /A product needs an article/],
		['an article without SKU', { articleList: { article: [{ description: 'x' }] } }, /An article has no PLU number/],
		['another article number than that of the SKU', { articleList: { article: [{ pluNumber: 'TIE-RED', articleNumber: 15 }] } }, /SKU TIE-RED is article 14 in MplusKASSA, not 15/],
		['nothing', {}, /There is nothing to write/],
	])('given JSON with %s, when it runs behind another, then it is refused and only the other is written', async (_, productJson, message) => {
		const till = await startSoundTill(tieTill());

		const sound = { articleList: { article: [{ pluNumber: 'TIE-BLUE', colour: 'Navy' }] } };
		const { done, failed } = await runBehind(till, 'product', 'upsert', { specify: 'json', productJson: JSON.stringify(sound) }, { productJson: JSON.stringify(productJson) });

		expect(done).toMatchObject([{ action: 'updated', articles: [{ articleNumber: 15, colour: 'Navy' }] }]);
		expect(failed).toMatch(message);
		expect(writesOf(till)).toEqual(['updateProduct']);
	});

	it.each(['pluNumber', 'externalId'])('given the answer to the creation is lost, when the SKU is in %s, then the product is found and made once', async (skuField) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'createProduct', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'product', 'upsert', bySku({ skuField }), { input: [NEW] }))).toMatchObject([{ action: 'created', articles: [{ [skuField]: 'SOCK' }] }]);
		expect([till.world.products.size, writesOf(till)]).toEqual([4, ['createProduct']]);
	});

	it('given the answer to an update with a new article is lost, when it runs, then the article is made once', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'product', 'upsert', bySku({ productKey: 'TIE' }), { input: [{ ...RED, price: 21 }, { ...NEW, sku: 'TIE-PINK' }] }))).toMatchObject([{ action: 'updated' }, { action: 'created', productNumber: 5 }]);
		expect([till.world.products.get(5)?.articleList.article.length, writesOf(till)]).toEqual([3, ['updateProduct']]);
	});

	it.each([
		['createProduct', 'server-error', NEW, /^Product SOCK: it is not known whether the till created it/, 'unanswered'],
		['createProduct', 'refuse', NEW, /^Product SOCK: MplusKASSA refuses: Product could not be saved/, 'refused'],
		['updateProduct', 'server-error', BLUE, /^Product 5: it is not known whether the till changed it/, 'unanswered'],
		['updateProduct', 'refuse', BLUE, /^Product 5: MplusKASSA refuses: Product could not be saved/, 'refused'],
	] as const)('given %s ends in %s, when it runs behind another, then it says so and only the other is written', async (on, then, item, message, expected) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on, containing: on === 'createProduct' ? '>SOCK<' : '<ns1:productNumber>5<', then }] });
		const input = [{ sku: 'SHOE', name: 'Shoe', price: 50 }, { sku: 'HAT', name: 'Hat', price: 30 }, item];

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input, onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ action: 'created' }, { action: 'updated' }, { error: expect.stringMatching(message), details: { code: expected } }]);
		expect(Object.fromEntries([...till.world.articles.values()].map(({ article }) => [article.pluNumber, article.priceIncl]))).toEqual({ 'TIE-RED': 1995, 'TIE-BLUE': 1995, HAT: 3000, SCARF: 1000, SHOE: 5000 });
	});

	it('given a till that allows no updates, when it runs, then its words are on that item and a new one is made', async () => {
		const till = await startSoundTill(tieTill({ allowsProductUpdates: false }));

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input: [NEW, BLUE], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ action: 'created' }, { error: 'Product 5: MplusKASSA refuses: Product may not be changed', details: { code: 'refused' } }]);
		expect([till.world.products.size, till.world.articles.get(15)?.article.priceIncl]).toEqual([4, 1995]);
	});

	it('given a till that ignores a field, when it is written, then it is told what it did not take', async () => {
		const till = await startSoundTill(tieTill({ mode: 'till', ignoresField: ['colour'] }));

		expect(itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input: [BLUE, NEW] }))).toMatchObject([{ action: 'updated', notTaken: [{ articleNumber: 15, field: 'colour', sent: 'Navy', found: 'Blue' }] }, { action: 'created' }]);
		expect([till.world.articles.get(15)?.article.colour, writesOf(till).sort()]).toEqual(['Blue', ['createProduct', 'updateProduct']]);
	});

	it('given a till that ignores the SKU itself, when a product is made, then it does not say that all is well', async () => {
		const till = await startSoundTill(tieTill({ mode: 'till', ignoresField: ['pluNumber'] }));

		const items = itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input: [RED, NEW], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ action: 'unchanged' }, { error: expect.stringMatching(/^Product 4: MplusKASSA says it is written, but 1 of its articles cannot be found again/) }]);
		expect(writesOf(till)).toEqual(['createProduct']);
	});

	it('given an article with two barcodes, when it is found by the second, then the first stays its barcode', async () => {
		const barcodeList = { barcode: ['111', '222'].map((barcode, index) => ({ barcodeId: index + 1, barcode, isCurrent: index === 0 })) };
		const till = await startSoundTill(tieTill({ products: [{ productNumber: 1, articles: [{ articleNumber: 1, description: 'A', barcode: '111', barcodeList }] }] }));

		expect(itemsOf(await runMplus(till, 'product', 'upsert', { skuField: 'barcode', sku: '222', articleFields: { description: 'B' } }))).toMatchObject([{ action: 'updated', changedFields: ['description'], articles: [{ barcode: '111' }] }]);
		expect(till.log.find(({ label }) => label === 'updateProduct')?.body).not.toContain('barcode');
	});

	it('given a text with characters that XML cannot carry, when it is written, then it is told which', async () => {
		const till = await startSoundTill(tieTill());

		expect(itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input: [{ ...NEW, name: 'So\bck' }] }))).toMatchObject([{ action: 'created', description: 'Sock', droppedCharacters: ['product.description', 'product.articleList.article[0].description'] }]);
		expect([...till.world.products.values()].at(-1)).toMatchObject({ description: 'Sock' });
	});

	it('given an old till, when it runs, then products are written all the same', async () => {
		const till = await startSoundTill(tieTill(OLD));

		expect(itemsOf(await runMplus(till, 'product', 'upsert', bySku(), { input: [NEW, BLUE, RED] })).map(({ action }) => action)).toEqual(['created', 'updated', 'unchanged']);
		expect([till.world.products.size, till.world.articles.get(15)?.article.priceIncl, writesOf(till).sort()]).toEqual([4, 2495, ['createProduct', 'updateProduct']]);
	});

	it('given the till reports a fault before anything is written, when it runs, then it fails as a whole and nothing is written', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'getProducts', then: 'server-error' }] });

		const finished = await runMplus(till, 'product', 'upsert', bySku(), { input: [NEW, BLUE] });

		expect(finished.error).toMatch(/getProducts: the till reports a fault/);
		expect([itemsOf(finished), writesOf(till)]).toEqual([[], []]);
	});

	it('given 600 known SKUs of which two differ, when it runs, then they are read by the hundred and two are written', async () => {
		const till = await startSoundTill();
		fillArticles(till.world, 600);
		const input = [...till.world.articles.values()].map(({ article }, index) => ({ sku: article.pluNumber, name: index < 2 ? 'Renamed' : article.description }));

		const items = itemsOf(await runMplus(till, 'product', 'upsert', { sku: '={{ $json.sku }}', articleFields: { description: '={{ $json.name }}' } }, { input }));

		expect(items.map(({ action }) => action)).toEqual(input.map((_, index) => (index < 2 ? 'updated' : 'unchanged')));
		expect(callsOf(till).sort()).toEqual(['getProducts', 'getProducts', 'getProducts', 'getProducts', 'updateProduct', 'updateProduct']);
	});

	it('given what Get gives with one change, when it is sent back as JSON, then that one is made', async () => {
		const till = await startSoundTill(tieTill());
		const [read] = itemsOf(await runMplus(till, 'product', 'get', { product: { __rl: true, mode: 'id', value: '5' }, simplify: false }));
		const upsert = async (product: object) => await runMplus(till, 'product', 'upsert', { skuField: 'pluNumber', specify: 'json', productJson: JSON.stringify(product) });

		const same = await upsert(read ?? {});
		const other = await upsert({ ...read, description: 'Ties' });

		expect(same.output('Node')).toMatchObject([{ json: { action: 'unchanged', changes: [] }, pairedItem: { item: 0 } }]);
		expect(other.output('Node')).toMatchObject([{ json: { action: 'updated', changes: [{ field: 'description', from: 'Tie', to: 'Ties' }] }, pairedItem: { item: 0 } }]);
		expect(till.world.products.get(5)?.description).toBe('Ties');
		expect(callsOf(till).filter((call) => call === 'updateProduct')).toHaveLength(1);
	});

	it.each<[string, object, RegExp | undefined]>([
		['belong together', { priceIncl: 19.95, priceExcl: 16.49, vatCode: 1 }, undefined],
		['belong together at a rate', { priceIncl: 10.9, priceExcl: 10, vatPercentage: 9 }, undefined],
		['do not belong together', { priceIncl: 19.95, priceExcl: 16.5, vatCode: 1 }, /19\.95 and 16\.5, that do not belong together/],
		['have no VAT to be told by', { priceIncl: 19.95, priceExcl: 16.49 }, /19\.95 and 16\.49, that do not belong together/],
	])('given a new article whose two prices %s, when it runs, then that decides', async (_, fields, message) => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'upsert', { skuField: 'pluNumber', specify: 'json', productJson: JSON.stringify({ articleList: { article: [{ pluNumber: 'SOCK', description: 'Sock', turnoverGroup: 1, ...fields }] } }) });

		if (message) expect(finished.error).toMatch(message);
		else expect(finished.output('Node')).toMatchObject([{ json: { action: 'created', articles: [{ priceIncl: (fields as { priceIncl: number }).priceIncl }] }, pairedItem: { item: 0 } }]);
		expect(till.world.articlesByPlu.has('SOCK')).toBe(message === undefined);
	});
});
