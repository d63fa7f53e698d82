import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus } from '../../../support/mplusNode';
import { imagesOf, startImageTill } from './imageTill';

afterAll(closeSoundTills);

const of = (article: string, imageIds: string) => ({ article: { __rl: true, mode: 'id', value: article }, imageIds });
const order = (imageIds: string, further: object = {}) => ({ ...of('14', imageIds), ...further });

describe('MplusKASSA, Image: Set Order', () => {
	it.each([
		['named ones first, the others behind them', '3', {}, [3, 1, 2]],
		['all of them', '2, 3, 1', {}, [2, 3, 1]],
		['only those that are named', '2, 1', { options: { removeOthers: true } }, [2, 1]],
		['one of another article among them', '4, 1', {}, [4, 1, 2, 3]],
	])('given an article with images 1, 2 and 3, when it is to have %s, then it does, and labels stay', async (_, imageIds, further, expected) => {
		const till = await startImageTill(OLD);

		const finished = await runMplus(till, 'image', 'setOrder', order(imageIds, further));

		expect(finished.output('Node')).toMatchObject([{ json: { changed: true, articleNumber: 14, images: expected.map((imageId, index) => ({ imageId, place: index + 1 })) }, pairedItem: { item: 0 } }]);
		expect(imagesOf(till, 14)).toEqual(expected);
		expect(till.world.cardImages.get('PRODUCT/14')?.find(({ imageId }) => imageId === 2)?.labelIds).toEqual([7]);
		expect(imagesOf(till, 15)).toEqual([4]);
	});

	it('given they are in that order, when it runs, then nothing is written', async () => {
		const till = await startImageTill();

		expect(itemsOf(await runMplus(till, 'image', 'setOrder', order('1, 2')))).toMatchObject([{ changed: false }]);
		expect(callsOf(till)).not.toContain('saveCardImages');
		expect(imagesOf(till, 14)).toEqual([1, 2, 3]);
	});

	it('given the answer is lost, when it runs, then it is sent again and known to be done', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'saveCardImages', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'image', 'setOrder', order('3')))).toMatchObject([{ changed: true }]);
		expect([imagesOf(till, 14), callsOf(till).filter((call) => call === 'saveCardImages').length]).toEqual([[3, 1, 2], 3]);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp, string]>([
		['a fault', of('15', '3'), 'server-error', /^Article 15: it is not known whether the till ordered the images/, 'unanswered'],
		['a refusal, for which the till has a fault only', of('15', '3'), 'refuse', /^Article 15: it is not known whether/, 'unanswered'],
		['an image that does not exist', of('15', '3, 99'), undefined, /^MplusKASSA has no image 99/, 'not-found'],
		['an article that does not exist', of('99', '3'), undefined, /^MplusKASSA has no article 99/, 'not-found'],
		['no images', of('15', ''), undefined, /^Image IDs is empty/, 'invalid-setting'],
	])('given %s, when it runs behind another, then it says so and only the order of the other changes', async (_, failing, then, message, expected) => {
		const till = await startImageTill({}, { faults: then ? [{ on: 'saveCardImages', containing: '>15<', then }] : [] });

		const { done, failed, code } = await runBehind(till, 'image', 'setOrder', of('14', '3'), failing);

		expect(done).toMatchObject([{ changed: true, articleNumber: 14 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([imagesOf(till, 14), imagesOf(till, 15)]).toEqual([[3, 1, 2], [4]]);
	});

	it('given images chosen from the list and numbers besides, when it runs, then they come in that order', async () => {
		const till = await startImageTill();
		const images = { values: [{ number: { __rl: true, mode: 'list', value: 3 } }, { number: { __rl: true, mode: 'id', value: '1' } }] };

		expect((await runMplus(till, 'image', 'setOrder', { ...order('2, 3'), images })).output('Node')).toMatchObject([{ json: { changed: true, articleNumber: 14 }, pairedItem: { item: 0 } }]);
		expect(imagesOf(till, 14)).toEqual([3, 1, 2]);
	});

	it('given Simplify is off, when it runs, then the images come in the fields of the till', async () => {
		const till = await startImageTill();

		const finished = await runMplus(till, 'image', 'setOrder', order('2', { simplify: false }));

		expect(finished.output('Node')).toMatchObject([{ json: { changed: true, images: [{ articleNumber: 14, imageId: 2, originalName: 'image-2.png', labels: { labelId: [7] } }, { imageId: 1 }, { imageId: 3 }] }, pairedItem: { item: 0 } }]);
		expect((finished.output('Node')[0]?.json.images as object[])[0]).not.toHaveProperty('place');
	});
});
