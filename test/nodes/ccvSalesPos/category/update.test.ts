import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { runOnFile } from '../product/runOnFile';
import { byId, CLOTHES, FOOD, SILK, startCategoryShop, TIES } from './categoryShop';

afterAll(closeSoundShops);

const PATCH = 'PATCH /categories/:id/';
const DELETE = 'DELETE /categories/:id/';
const READ = 'GET /categories/:id/';
const RENAMED = { category: byId(TIES), updateFields: { name: 'Neckties' } };

describe('CCV SalesPOS, Category: Update', () => {
	it('given fields of which some are so already, when it is updated, then only the others are written, and it comes as CCV has it, paired', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'update', { category: byId(TIES), updateFields: { name: 'Neckties', description: 'All ties', position: 1, show_on_website: false, parentcategory_id: byId(FOOD), page_title: '' } });

		expect(finished.output('Node')).toMatchObject([{ json: { id: TIES, name: 'Neckties', description: 'All ties', page_title: 'Ties', parentcategory_id: FOOD, show_on_website: false, changed: ['parentcategory_id', 'name', 'show_on_website'] }, pairedItem: { item: 0 } }]);
		expect(sentTo(shop, PATCH)).toEqual([{ name: 'Neckties', show_on_website: false, parentcategory_id: FOOD }]);
		expect(callsOf(shop)).toEqual([READ, PATCH, READ]);
	});

	it.each([true, false])('given what Get gave with Simplify %s, when it is written back, then nothing is written', async (simplify) => {
		const shop = await startCategoryShop();
		const [item] = itemsOf(await runCcv(shop, 'category', 'get', { category: byId(TIES), simplify }));

		expect(itemsOf(await runCcv(shop, 'category', 'update', { category: byId(TIES), specify: 'json', categoryJson: JSON.stringify(item) }))).toMatchObject([{ id: TIES, changed: [] }]);
		expect(callsOf(shop)).toEqual([READ, READ]);
	});

	it('given null in JSON, when it is updated, then texts are emptied and it moves to the top; Move to Top does the same', async () => {
		const shop = await startCategoryShop();

		const cleared = itemsOf(await runCcv(shop, 'category', 'update', { category: byId(TIES), specify: 'json', categoryJson: '{"page_title": null, "parentcategory_id": null, "searchwords": null}' }));
		const moved = itemsOf(await runCcv(shop, 'category', 'update', { category: byId(SILK), updateFields: { moveToTop: true } }));

		expect(cleared).toMatchObject([{ page_title: '', parentcategory_id: null, changed: ['parentcategory_id', 'page_title'] }]);
		expect(moved).toMatchObject([{ id: SILK, parentcategory_id: null, changed: ['parentcategory_id'] }]);
		expect(sentTo(shop, PATCH)).toEqual([{ page_title: '', parentcategory_id: null }, { parentcategory_id: null }]);
	});

	it('given the image of an item, when it is updated, then it is written with its kind', async () => {
		const shop = await startCategoryShop();
		const gif = Buffer.from('GIF89a-not-really').toString('base64');

		const finished = await runOnFile(shop, [{ base64: gif }], { resource: 'category', operation: 'update', category: byId(TIES), updateFields: { photoField: 'data' } });

		expect(itemsOf(finished)).toMatchObject([{ photo: expect.stringMatching(/\.gif$/), changed: ['photo_source', 'photo_file_type'] }]);
		expect(sentTo(shop, PATCH)).toEqual([{ photo_source: gif, photo_file_type: 'gif' }]);
	});

	it.each([
		['an id that does not exist', { category: byId(1) }, 'not-found', /does not know this record/],
		['nothing to change', { updateFields: {} }, 'invalid-setting', /Category 502: there is nothing to change/],
		['Move to Top and a parent', { updateFields: { name: 'A', moveToTop: true, parentcategory_id: byId(FOOD) } }, 'invalid-setting', /exclude each other/],
		['a parent below itself', { updateFields: { name: 'A', moveToTop: false, parentcategory_id: byId(SILK) } }, 'refused', /Category 503 is below category 502/],
	])('given %s behind a sound one, when it is updated, then nothing is changed for it', async (_, failing, code, message) => {
		const shop = await startCategoryShop();
		shop.allowRefusals();

		const behind = await runBehind(shop, 'category', 'update', { category: byId(TIES), updateFields: { name: 'A', moveToTop: false, parentcategory_id: byId(CLOTHES) } }, failing);

		expect(behind).toMatchObject({ done: [{ id: TIES, name: 'A' }], failed: expect.stringMatching(message), code });
		expect(shop.world.categories.find(({ id }) => id === TIES)).toMatchObject({ name: 'A', parentcategory_id: CLOTHES });
		expect(shop.log.filter(({ committed }) => committed)).toHaveLength(1);
	});

	it.each([
		['null for what has always a value', '{"position": null}', 'invalid-setting', /Category 502: position cannot be cleared/],
		['an empty name', '{"name": " "}', 'invalid-setting', /its name is empty/],
		['a text for a number', '{"position": "first"}', 'invalid-setting', /Category 502: position must be a whole number/],
		['no JSON', '{"name"', 'invalid-setting', /Category \(JSON\) is not valid JSON/],
	])('given JSON with %s behind a sound one, when it is updated, then nothing is changed for it', async (_, categoryJson, code, message) => {
		const shop = await startCategoryShop();

		const behind = await runBehind(shop, 'category', 'update', { category: byId(TIES), specify: 'json', categoryJson: '{"name": "A"}' }, { categoryJson });

		expect(behind).toMatchObject({ done: [{ id: TIES, name: 'A' }], failed: expect.stringMatching(message), code });
		expect(sentTo(shop, PATCH)).toEqual([{ name: 'A' }]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is updated, then it waits and writes it once', async (then) => {
		const shop = withFault(await startCategoryShop(), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'category', 'update', RENAMED))).toMatchObject([{ name: 'Neckties', changed: ['name'] }]);
		expect(shop.log.filter(({ label }) => label === PATCH).map(({ status }) => status)).toEqual([429, 204]);
	});

	it.each(['lose-answer', 'server-error-after', 'reset-before', 'server-error'] as const)('given the answer is %s, when it is updated, then it is so in the end, or the error says that it may be run again', async (then) => {
		const shop = withFault(await startCategoryShop(), PATCH, then);

		const finished = await runCcv(shop, 'category', 'update', RENAMED);

		// An HTTP 500 is not tried again; the look after it tells whether it was done.
		const isDone = then !== 'server-error';
		expect(shop.world.categories.find(({ id }) => id === TIES)?.name).toBe(isDone ? 'Neckties' : 'Ties');
		expect(isDone ? itemsOf(finished) : finished.error).toEqual(isDone ? [expect.objectContaining({ name: 'Neckties', changed: ['name'] })] : expect.stringMatching(/Category 502: it is not known.*Run it again: it sets the same values/s));
	});

	it.each([
		['unauthorised', 2, PATCH, 'unauthorised', /refuses the public key or the secret key/],
		['cut', 3, READ, 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when a second one is updated, then it says so', async (then, nth, call, code, message) => {
		const shop = withFault(await startCategoryShop({}, { credential: { verifyResponses: false } }), call, then, nth);

		const behind = await runBehind(shop, 'category', 'update', RENAMED, { category: byId(SILK) });

		expect(behind).toMatchObject({ done: [{ id: TIES, name: 'Neckties' }], failed: expect.stringMatching(message), code });
		expect(shop.world.categories.find(({ id }) => id === SILK)?.name).toBe('Silk');
	});

	it('given it cannot be read after the write, when it is updated, then what was written comes, marked', async () => {
		const shop = withFault(await startCategoryShop(), READ, 'server-error', 2);

		expect(itemsOf(await runCcv(shop, 'category', 'update', RENAMED))).toEqual([{ id: TIES, name: 'Neckties', changed: ['name'], readBack: false }]);
		expect(shop.world.categories.find(({ id }) => id === TIES)?.name).toBe('Neckties');
	});
});

describe('CCV SalesPOS, Category: Delete', () => {
	it('given a category, when it is deleted, then it is gone, with its id as the answer, paired', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'delete', { category: byId(FOOD) });

		expect(finished.output('Node')).toMatchObject([{ json: { id: FOOD, deleted: true }, pairedItem: { item: 0 } }]);
		expect(shop.world.categories.map(({ id }) => id)).not.toContain(FOOD);
		expect(callsOf(shop)).toEqual([DELETE]);
	});

	it('given one that does not exist behind one that does, when it is deleted, then it says so', async () => {
		const shop = await startCategoryShop();

		expect(await runBehind(shop, 'category', 'delete', { category: byId(FOOD) }, { category: byId(1) })).toEqual({ done: [{ id: FOOD, deleted: true }], failed: expect.stringMatching(/DELETE \/categories\/1\/: CCV SalesPOS does not know this record/), code: 'not-found' });
	});

	it.each(['rate-limit', 'rate-limit-total', 'lose-answer', 'reset-before', 'server-error-after'] as const)('given %s, when it is deleted, then it is gone in the end and nothing else is', async (then) => {
		const shop = withFault(await startCategoryShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'category', 'delete', { category: byId(FOOD) }))).toEqual([{ id: FOOD, deleted: true }]);
		expect(shop.world.categories.map(({ id }) => id)).toEqual([CLOTHES, TIES, SILK]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['server-error', 'unanswered', /Category 504: it is not known whether/],
	] as const)('given the answer is %s, when a second one is deleted, then it says so', async (then, code, message) => {
		const shop = withFault(await startCategoryShop(), DELETE, then, 2);

		expect(await runBehind(shop, 'category', 'delete', { category: byId(SILK) }, { category: byId(FOOD) })).toEqual({ done: [{ id: SILK, deleted: true }], failed: expect.stringMatching(message), code });
		expect(shop.world.categories.some(({ id }) => id === FOOD)).toBe(true);
	});
});
