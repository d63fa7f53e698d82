import { sniffImage } from '../../../sim/mplus/images/sniffImage';
import { aTill } from './aTill';
import { callTill, faultOf, text, texts } from './callTill';
import { requestXml, type Xml } from './xmlOf';

const bytes = (...parts: Array<string | number[]>): string =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))).toString('base64');
const PNG = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0, 3, 0, 0, 0, 2]);
const GIF = bytes('GIF89a', [3, 0, 2, 0]);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 0, 0, 0]);

const create = (over: { [field: string]: Xml } = {}): string =>
	requestXml('createImage', { imageName: 'tie.png', mimeType: 'image/png', imageData: PNG, ...over });
const link = (cardNumbers: number[], cardType = 'PRODUCT'): Xml => ({ cardType, cardNumbers });
const fromUrl = (imageUrl: string): string => requestXml('createImageFromUrl', { imageName: 'tie.png', mimeType: 'image/png', imageUrl });
const products = requestXml('getProducts', { articleNumbers: [14, 15], pluNumbers: {}, includeAllArticlesOfSelectedProducts: true });
const images = (world: ReturnType<typeof aTill>): string[] => texts(callTill(world, products), 'imageId');

describe('sniffImage', () => {
	it.each([
		[PNG, 'image/png'],
		[GIF, 'image/gif'],
		[JPEG, 'image/jpeg'],
	])('reads the type and size (row %#)', (data, mimeType) => {
		expect(sniffImage(data)).toEqual({ mimeType, width: 3, height: 2 });
	});

	it.each(['', 'AAAA', PNG.slice(0, 12)])('does not know %j', (data) => {
		expect(sniffImage(data)).toBeUndefined();
	});
});

describe('given images that are uploaded', () => {
	it('when one is linked to an article, then that article shows it without pixels, and its marker moves', () => {
		const world = aTill();
		const other = world.articles.get(15)?.article.syncMarker;

		const reply = callTill(world, create({ cardLink: link([14]) }));

		const products_ = callTill(world, products);
		expect([text(reply, 'result'), text(reply, 'imageId'), text(reply, 'imageHash')?.length]).toEqual(['CREATE-IMAGE-OK', '1', 32]);
		expect([texts(products_, 'imageId'), text(products_, 'imageData'), text(products_, 'imageDataResult')]).toEqual([['1'], '', 'LOAD-FILE-NOT-REQUESTED']);
		expect(world.articles.get(14)?.article.syncMarker).toBe(world.counters.article);
		expect(world.articles.get(15)?.article.syncMarker).toBe(other);
	});

	it('when the pixels are asked for, then they come', () => {
		const world = aTill();
		callTill(world, create());

		const reply = callTill(world, requestXml('getImages', { imageIds: [1, 9], includeImageData: true, includeThumbData: false }));

		expect([texts(reply, 'imageId'), text(reply, 'imageData'), text(reply, 'thumbData')]).toEqual([['1'], PNG, '']);
		expect([text(reply, 'imageWidth'), text(reply, 'imageHeight'), text(reply, 'imageDataResult'), text(reply, 'thumbDataResult')]).toEqual(['3', '2', 'LOAD-FILE-OK', 'LOAD-FILE-NOT-REQUESTED']);
	});

	it.each<[string, Parameters<typeof aTill>[0], string, string]>([
		['it is too large', { imageByteLimit: 23 }, create(), 'TOO-LARGE'],
		['its type is none of the till', { supportedImages: ['image/jpeg'] }, create(), 'NOT-SUPPORTED'],
		['its bytes are of another type', {}, create({ imageData: GIF }), 'NOT-SUPPORTED'],
		['it is no image', {}, create({ imageData: 'AAAA' }), 'NOT-SUPPORTED'],
		['the card is unknown', {}, create({ cardLink: link([7]) }), 'STORAGE-ERROR'],
		['the card is a product number of no article', { products: [{ productNumber: 1, articles: [{ articleNumber: 2 }] }] }, create({ cardLink: link([1]) }), 'STORAGE-ERROR'],
		['the address is not reached', {}, fromUrl('https://shop.example/none.png'), 'STORAGE-ERROR'],
		['what lies at the address is too large', { imageByteLimit: 23, webImages: { 'https://shop.example/tie.png': PNG } }, fromUrl('https://shop.example/tie.png'), 'TOO-LARGE'],
		['what lies at the address is no image', { webImages: { 'https://shop.example/tie.png': 'AAAA' } }, fromUrl('https://shop.example/tie.png'), 'NOT-SUPPORTED'],
	])('when %s, then it says so and keeps nothing', (_case, given, request, result) => {
		const world = aTill(given);

		const reply = callTill(world, request);

		expect([text(reply, 'result'), text(reply, 'imageId'), reply.committed, world.images.size]).toEqual([`CREATE-IMAGE-${result}`, '0', false, 0]);
		expect(text(reply, 'errorMsg')).not.toBe('');
	});

	it('when it lies at an address, then the till fetches it', () => {
		const world = aTill({ webImages: { 'https://shop.example/tie.png': PNG } });

		expect(text(callTill(world, fromUrl('https://shop.example/tie.png')), 'result')).toBe('CREATE-IMAGE-OK');
		expect(world.images.get(1)).toMatchObject({ imageName: 'tie.png', imageData: PNG, width: 3 });
	});

	it('when one is linked to a relation, then the relation moves', () => {
		const world = aTill();
		const marker = world.counters.relation;

		callTill(world, create({ cardLink: link([1042], 'RELATION') }));

		expect(world.relations.get(1042)?.syncMarker).toBe(marker + 1);
		expect(text(callTill(world, requestXml('getCardImages', { cardType: 'RELATION', cardNumbers: [1042] })), 'imageId')).toBe('1');
	});
});

describe('given the images of a card', () => {
	const save = (cardNumber: number, ...imageIds: number[]): string =>
		requestXml('saveCardImages', { cardType: 'PRODUCT', cards: [{ cardNumber, images: imageIds.map((imageId) => ({ imageId, labels: { labelId: [imageId] } })) }] });
	const aTillWithImages = () =>
		aTill({ images: [1, 2, 3].map((imageId) => ({ imageId, imageName: `${imageId}.png`, imageData: PNG, card: { cardType: 'PRODUCT', cardNumber: 14 } })) });

	it('when the list is saved, then it is replaced, in that order and with labels', () => {
		const world = aTillWithImages();
		expect(images(world)).toEqual(['1', '2', '3']);

		const reply = callTill(world, save(14, 3, 1));

		expect([reply.status, reply.committed, images(world)]).toEqual([200, true, ['3', '1']]);
		const cards = callTill(world, requestXml('getCardImages', { cardType: 'PRODUCT', cardNumbers: [14, 15] }));
		expect([texts(cards, 'cardNumber'), texts(cards, 'imageId'), texts(cards, 'labelId')]).toEqual([['14', '15'], ['3', '1'], ['3', '1']]);
	});

	it('when the list is saved empty, then the card has none but the till still has the images', () => {
		const world = aTillWithImages();

		callTill(world, save(14));

		expect([images(world), world.images.size]).toEqual([[], 3]);
	});

	it.each([
		['the card', save(7, 1), 'Card 7 does not exist'],
		['an image', save(14, 1, 9), 'Image 9 does not exist'],
	])('when %s is unknown, then it is a fault and nothing changes', (_case, request, message) => {
		const world = aTillWithImages();

		const reply = callTill(world, request);

		expect([reply.status, faultOf(reply), reply.committed, images(world)]).toEqual([500, message, false, ['1', '2', '3']]);
	});

	it('when the fault "refuse" is played, then it is a fault of the till, which no client has to answer for', () => {
		const world = aTillWithImages();

		const reply = callTill(world, save(14, 1), { refuse: true });

		expect([reply.status, faultOf(reply), images(world), world.failures]).toEqual([500, 'Card images could not be saved', ['1', '2', '3'], []]);
	});
});

describe('given getCardImageLabels', () => {
	it.each([
		['PRODUCT', ['1', '1001'], ['Kassa', 'Webshop']],
		['RELATION', [], []],
	])('when labels of %s are asked for, then those of that card come, in order', (cardType, ids, labels) => {
		const reply = callTill(aTill(), requestXml('getCardImageLabels', { cardType }));

		expect([texts(reply, 'id'), texts(reply, 'label')]).toEqual([ids, labels]);
	});
});
