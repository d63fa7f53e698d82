import { aTill } from './aTill';
import { anOrderXml, v3 } from './anOrderXml';
import { callTill, text, texts } from './callTill';

const one = '<ns1:quantity>1</ns1:quantity>';
const findOrder = (extOrderId: string): string => `<ns1:findOrder><ns1:extOrderId>${extOrderId}</ns1:extOrderId></ns1:findOrder>`;

describe('given a till with its own ways', () => {
	const composite = {
		products: [
			{
				productNumber: 1,
				articles: [
					{
						articleNumber: 14,
						componentArticleList: { componentArticle: [{ articleNumber: 14 }, { articleNumber: 15, quantity: 2 }] },
					},
					{ articleNumber: 15 },
				],
			},
		],
	};
	const twice = anOrderXml({ lines: [{ data: '<ns1:quantity>3</ns1:quantity>' }] });

	it('when it resolves composites, then it adds lines that cost nothing', () => {
		const world = aTill({ ...composite, composites: true });

		const reply = callTill(world, v3(twice));

		expect([texts(reply, 'lineType'), texts(reply, 'quantity'), text(reply, 'totalInclAmount')]).toEqual([
			['LINE-TYPE-NONE', 'LINE-TYPE-COMPONENT'],
			['3', '6'],
			'3000',
		]);
	});

	it('when it does not, then the lines stay as sent', () => {
		expect(texts(callTill(aTill(composite), v3(twice)), 'lineType')).toEqual(['LINE-TYPE-NONE']);
	});

	it('when it answers without lines, then the order has them all the same', () => {
		const world = aTill({ answersWithoutLines: true });

		const reply = callTill(world, v3(anOrderXml({ extOrderId: 'x' })));

		expect([texts(reply, 'line').length, reply.body.includes('lineList')]).toEqual([0, false]);
		expect(callTill(world, findOrder('x')).body).toContain('lineList');
	});

	it('when it ignores a field, then it books without it and tells nobody', () => {
		const world = aTill({ mode: 'till', ignoresField: ['vatCode', 'text'] });

		callTill(
			world,
			v3(anOrderXml({ lines: [{ more: '<ns1:text>Note</ns1:text>', data: `${one}<ns1:vatCode>2</ns1:vatCode>` }] })),
		);

		expect([...world.orders.values()]).toMatchObject([{ lineList: { line: [{ text: 'Article 14', data: { vatCode: 1 } }] } }]);
		expect([...world.sentOrders.values()]).toMatchObject([{ lineList: { line: [{ text: 'Note', data: { vatCode: 2 } }] } }]);
	});

	it.each([
		['rounds each unit', { roundsEachUnit: true }, 'totalInclAmount', '5986'],
		['queues orders', { orderQueued: true }, 'orderQueued', 'true'],
		['scales percentages', { vatPercentageScale: 100 as const }, 'vatPercentage', '2100'],
	])('when it %s, then the answer shows it', (_name, switches, element, expected) => {
		expect(text(callTill(aTill(switches), v3(twice)), element)).toBe(expected);
	});

	it('when the order is without VAT, then priceExcl counts', () => {
		const order = anOrderXml({
			more: '<ns1:vatMethod>VAT-METHOD-EXCLUSIVE</ns1:vatMethod>',
			lines: [{ data: '<ns1:quantity>10</ns1:quantity><ns1:price>1</ns1:price><ns1:priceExcl>1649</ns1:priceExcl>' }],
		});

		expect(text(callTill(aTill(), v3(order)), 'totalInclAmount')).toBe('19953');
	});
});
