import { fillRelations } from '../../../../sim/mplus/fillTill';
import { checkConnection } from '../../../../lib/mplus/connection/checkConnection';
import { createMplusClient, type MplusClient } from '../../../../lib/mplus/MplusClient';
import { closeTills, startTill, type TillScene, type TillSceneOptions } from '../aTillScene';
import { withoutInRequest } from '../withoutInRequest';

afterEach(closeTills);

/** What is found out about the one question that has these words. */
async function findingOf(client: MplusClient, words: string, zone = 'Europe/Amsterdam') {
	const { facts } = await checkConnection(client, { employeeNumber: 999999, zone });
	const fact = facts.find(({ question }) => question.includes(words));
	return [fact?.answer, fact?.finding];
}

/** A till whose answers hold something more, or something else. */
function answering({ client }: TillScene, operation: string, change: (body: string, nth: number) => string): MplusClient {
	let count = 0;
	const send: MplusClient['port']['send'] = async (request) => {
		const exchange = await client.port.send(request);
		if (exchange.kind !== 'answered' || request.headers?.soapaction !== operation) return exchange;
		count += 1;
		return { ...exchange, body: change(exchange.body, count) };
	};
	const baseUrl = client.installation.replace(/^mplus:/, 'http://');
	return createMplusClient({ baseUrl, ident: 'added', secret: 'by the port', allowUnauthorizedCerts: false }, { ...client.port, send });
}

const at = (timezone: number, month = 7) => ({ sec: 0, min: 30, hour: 12, day: 1, mon: month, year: 2026, isdst: false, timezone });
const given = (over: TillSceneOptions['given']): TillSceneOptions => ({ given: over });
const vat = (...rates: number[]) => ({ vatGroups: rates.map((vatPercentage, index) => ({ branchNumber: 1, countryIso3: 'NLD', vatCode: index, vatPercentage })) });
const order = (orderId: string) => ({ orders: [{ orderId, relationNumber: 1, lineList: { line: [] } }] });
const withTimes = (...offsets: number[]) => given({ relations: offsets.map((timezone, index) => ({ relationNumber: index + 1, changeTimestamp: at(timezone) })) });
const stock = (stockIdInclusive: boolean) => given({ stockIdInclusive, stock: [{ articleNumber: 14, branchNumber: 2, free: 5 }] });

describe('given a till of one kind', () => {
	it.each<[string, TillSceneOptions, string, string]>([
		['count VAT', given(vat(21, 9, 0)), 'settled', 'In percent: 21, 9'],
		['count VAT', given({ ...vat(21, 9), vatPercentageScale: 100 }), 'settled', 'In hundredths of a percent: 2100, 900'],
		['count VAT', given(vat(2100, 9)), 'open', 'Some rates look like percent and some like hundredths of it: 2100, 9'],
		['count VAT', given(vat(0)), 'open', 'No VAT group has a rate above 0'],
		['dashes', given(order('5eea25d4-4188-43b8-9a66-8086561d590c')), 'settled', 'With dashes'],
		['dashes', given(order('5eea25d4418843b89a668086561d590c')), 'settled', 'Without dashes'],
		['exactMatch', given({ relations: [{ relationNumber: 1, name: 'X', email: 'a@b.nl' }] }), 'open', 'No customer has an e-mail address to try it with'],
		['exactMatch', given({ relations: [] }), 'open', 'No customer has an e-mail address to try it with'],
		['sync marker that is asked for', given({ relations: [] }), 'open', 'There is no relation with a sync marker'],
		['lowest sync markers', given({ relations: [{ relationNumber: 1 }] }), 'open', 'There are fewer than two relations'],
		['one page hold', { fill: (world) => fillRelations(world, 2_500) }, 'settled', '1000, where 2000 were asked for'],
		['one page hold', given({ relations: [] }), 'open', 'There are no relations'],
		['stock since', stock(true), 'settled', 'At it'],
		['stock since', stock(false), 'settled', 'After it'],
		['stock since', {}, 'open', 'Stock was never changed'],
		['offset of a time', withTimes(120, 120), 'settled', 'Yes, for 2 times in Europe/Amsterdam'],
		['offset of a time', withTimes(0, 0), 'settled', 'The till gives no offset; its times are read as the clock of Europe/Amsterdam'],
		['offset of a time', withTimes(120, 60), 'settled', 'No: 1 of 2 times have another offset than Europe/Amsterdam, such as 60 minutes'],
		['offset of a time', given({ relations: [] }), 'open', 'No record has a time'],
	])('when it is asked about "%s", then the answer is what it does', async (words, options, answer, finding) => {
		const { client } = await startTill(options);

		expect(await findingOf(client, words)).toEqual([answer, finding]);
	});
});

describe('given a till that does not do what is asked', () => {
	it('when it ignores exactMatch, then that is found', async () => {
		const { client } = await startTill(given({ relations: [{ relationNumber: 1, email: 'webshop@example.com' }] }));

		expect(await findingOf(withoutInRequest(client, 'exactMatch'), 'exactMatch')).toEqual(['settled', 'No: a part of an address finds a customer']);
	});

	it('when it ignores the stockId, then that is found', async () => {
		const { client } = await startTill(stock(true));

		expect(await findingOf(withoutInRequest(client, 'stockId'), 'stock since')).toEqual(['settled', 'The stockId is ignored: all stock comes; report this']);
	});

	it('when it ignores the sync marker, then pages are found not to hold the lowest ones first or to begin where they should', async () => {
		const { client } = await startTill(given({ relations: [{ relationNumber: 1 }, { relationNumber: 2 }] }));

		// Without a marker the till gives all, in an order of its own.
		expect((await findingOf(withoutInRequest(client, 'syncMarkerLimit'), 'lowest sync markers'))[1]).toMatch(/^No: a page of one holds marker 2/);
	});

	it.each(['product', 'article'] as const)('when its pages of products go by the markers of each %s, then both hold the lowest', async (productPagesBy) => {
		const products = [14, 15].map((number) => ({ productNumber: number, articles: [{ articleNumber: number }, { articleNumber: number + 100 }] }));
		const { client } = await startTill(given({ productPagesBy, products, relations: [{ relationNumber: 1 }, { relationNumber: 2 }] }));

		expect(await findingOf(client, 'lowest sync markers')).toEqual(['settled', 'Yes']);
	});

	it('when a page of products holds the highest, then that is found', async () => {
		const { client } = await startTill(given({ products: [14, 15].map((number) => ({ productNumber: number, articles: [{ articleNumber: number }] })) }));
		const read: typeof client.read = async (operation, params) => {
			const answer = await client.read(operation, params);
			const { syncMarkerLimit } = (params as { request?: { syncMarkerLimit?: number } }).request ?? {};
			return operation === 'getProducts' && syncMarkerLimit === 1 ? await client.read(operation, { request: { pluNumbers: {}, articleNumbers: [15] } } as never) : answer;
		};

		expect(await findingOf({ ...client, read }, 'lowest sync markers')).toEqual(['settled', 'No: a page of one product holds marker 2, although product 14 has 1; report this']);
	});

	it('when it answers a relation that does not exist without one, or with another, then that is found', async () => {
		const without = answering(await startTill(), 'getRelation', (body) => body.replace(/<ns:relation>.*<\/ns:relation>|<ns:relation\/>/s, ''));
		const other = answering(await startTill(), 'getRelation', (body) => body.replace(/<ns:relation>.*<\/ns:relation>|<ns:relation\/>/s, '<ns:relation><ns:relationNumber>7</ns:relationNumber></ns:relation>'));

		expect(await findingOf(without, 'empty relation')).toEqual(['settled', 'No, it carries none']);
		expect(await findingOf(other, 'empty relation')).toEqual(['settled', 'It carries relation 7: report this']);
	});

	it('when the marker of a product is not that of its articles, then that is found', async () => {
		const scene = await startTill();
		const odd = answering(scene, 'getProducts', (body) => body.replace(/(<ns:productNumber>14<\/ns:productNumber>.*?<ns:syncMarker>)\d+/s, '$10'));

		expect(await findingOf(odd, 'marker of a product')).toEqual(['settled', 'No, not for 1 of 1 looked at, such as product 14']);
	});
});

describe('given a till that says its time', () => {
	const clock = (hour: number, min: number, year = 2026) => (body: string) =>
		body.replace('<ns:inDebugMode>', `<ns:serverDateTime><ns:sec>0</ns:sec><ns:min>${min}</ns:min><ns:hour>${hour}</ns:hour><ns:day>1</ns:day><ns:mon>7</ns:mon><ns:year>${year}</ns:year><ns:isdst>false</ns:isdst><ns:timezone>120</ns:timezone></ns:serverDateTime><ns:inDebugMode>`);

	it.each<[string, (body: string) => string, string, RegExp]>([
		['the same', clock(12, 30), 'settled', /^Yes, within 60 seconds$/],
		['ten minutes more', clock(12, 40), 'settled', /^No: it is 600 seconds ahead of ours$/],
		['ten minutes less', clock(12, 20), 'settled', /^No: it is 600 seconds behind ours$/],
		['a day of last year', clock(12, 30, 2025), 'open', /2025-07-01T12:30:00\+02:00 as its server's date, which is no clock$/],
	])('when it is %s, then that is found', async (_, change, answer, finding) => {
		const scene = await startTill();
		const client = answering(scene, 'getApiVersion', change);
		Object.assign(client.port, { now: () => Date.parse('2026-07-01T10:30:00Z') });

		expect(await findingOf(client, 'clock of the till')).toEqual([answer, expect.stringMatching(finding)]);
	});
});
