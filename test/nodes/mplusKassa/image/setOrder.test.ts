import { callsOf, closeSoundTills, itemsOf, OLD, runMplus } from '../../../support/mplusNode';
import { imagesOf, startImageTill } from './imageTill';

afterAll(closeSoundTills);

const order = (imageIds: string, further: object = {}) => ({ article: { __rl: true, mode: 'id', value: '14' }, imageIds, ...further });

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
	});

	it('given the answer is lost, when it runs, then it is sent again and known to be done', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'saveCardImages', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'image', 'setOrder', order('3')))).toMatchObject([{ changed: true }]);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp]>([
		['a fault', order('3'), 'server-error', /Article 14: it is not known whether the till ordered the images/],
		['a refusal, for which the till has a fault only', order('3'), 'refuse', /Article 14: it is not known whether/],
		['an image that does not exist', order('3, 99'), undefined, /MplusKASSA has no image 99/],
		['an article that does not exist', { ...order('3'), article: { __rl: true, mode: 'id', value: '99' } }, undefined, /MplusKASSA has no article 99/],
		['no images', order('={{ "" }}'), undefined, /Image IDs is empty/],
	])('given %s, when it runs, then it says so and the order stays', async (_, parameters, then, message) => {
		const till = await startImageTill({}, { faults: then ? [{ on: 'saveCardImages', then }] : [] });

		expect((await runMplus(till, 'image', 'setOrder', parameters as never)).error).toMatch(message);
		expect(imagesOf(till, 14)).toEqual([1, 2, 3]);
	});
});
