import { fillRelations } from '../../../sim/mplus/fillTill';
import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';

const page = (inner: string): string => `<ns1:getRelations><ns1:request>${inner}</ns1:request></ns1:getRelations>`;
const from = (marker: number, limit: number): string =>
	page(`<ns1:syncMarker>${marker}</ns1:syncMarker><ns1:syncMarkerLimit>${limit}</ns1:syncMarkerLimit>`);
const find = (template: string): string => `<ns1:findRelation><ns1:relation>${template}</ns1:relation></ns1:findRelation>`;
const findV2 = (template: string, exact?: boolean): string =>
	`<ns1:findRelationV2><ns1:request><ns1:relation>${template}</ns1:relation>${exact === undefined ? '' : `<ns1:exactMatch>${exact}</ns1:exactMatch>`}</ns1:request></ns1:findRelationV2>`;
const create = (inner: string): string => `<ns1:createRelation><ns1:relation>${inner}</ns1:relation></ns1:createRelation>`;
const email = (address: string): string => `<ns1:email>${address}</ns1:email>`;

describe('given a till of many relations', () => {
	const world = aTill({ relations: [] });
	fillRelations(world, 2500);

	it('when a page is asked for, then it holds the lowest markers from there, unsorted and not ending with the highest', () => {
		const markers = texts(callTill(world, from(101, 5)), 'syncMarker').map(Number);

		expect([...markers].sort((one, other) => one - other)).toEqual([101, 102, 103, 104, 105]);
		expect(markers.at(-1)).not.toBe(105);
	});

	it('when more than 1000 are asked for, then 1000 come', () => {
		expect(texts(callTill(world, from(1, 5000)), 'relationNumber')).toHaveLength(1000);
		expect(texts(callTill(world, page('')), 'relationNumber')).toHaveLength(1000);
	});

	it('when one reads on from max + 1 until an empty page, then each relation comes once', () => {
		const seen: string[] = [];
		for (let next = 0, full = true; full; ) {
			const reply = callTill(world, from(next, 1000));
			const markers = texts(reply, 'syncMarker').map(Number);
			seen.push(...texts(reply, 'relationNumber'));
			next = Math.max(...markers) + 1;
			full = markers.length > 0;
		}

		expect([seen.length, new Set(seen).size]).toEqual([2500, 2500]);
	});
});

describe('given two customers with similar addresses', () => {
	const world = aTill({
		relations: [
			{ relationNumber: 1, email: 'mary.john@example.com', name: 'Mary' },
			{ relationNumber: 2, email: 'John@example.com', name: 'John Doe', city: 'Utrecht' },
		],
	});

	it.each([
		['a part finds the first hit', find(email('john@example.com')), '1'],
		['case does not count', find('<ns1:name>JOHN D</ns1:name>'), '2'],
		['all terms must match', find(`${email('john')}<ns1:city>utr</ns1:city>`), '2'],
		['an exact search takes the whole value', findV2(email('john@example.com'), true), '2'],
		['an exact search that is off is partial', findV2(email('john@example.com'), false), '1'],
		['exactMatch absent is partial', findV2(email('john@example.com')), '1'],
		['a field that cannot be searched does not count', find('<ns1:vatNumber>NL1</ns1:vatNumber><ns1:name>John</ns1:name>'), '2'],
	])('when searched, then %s', (_rule, request, relationNumber) => {
		expect(text(callTill(world, request), 'relationNumber')).toBe(relationNumber);
	});

	it.each([
		['nothing matches exactly', findV2(email('john'), true)],
		['the template is empty', find('')],
		['the only term is empty', find(email(''))],
	])('when %s, then none is found', (_case, request) => {
		expect(text(callTill(world, request), 'result')).toBe('FIND-RELATION-RESULT-NOT-FOUND');
	});
});

describe('given a till that relations are written to', () => {
	it('when one e-mail address is created twice, then there are two relations', () => {
		const world = aTill();

		const numbers = [1, 2].map(() => text(callTill(world, create(email('new@example.com'))), 'relationNumber'));

		expect(new Set(numbers).size).toBe(2);
		expect([...world.relations.values()].filter((relation) => relation.email === 'new@example.com')).toHaveLength(2);
	});

	it('when the number is taken, then it says so and nothing changes', () => {
		const world = aTill();

		const reply = callTill(world, create('<ns1:relationNumber>1042</ns1:relationNumber>'));

		expect([text(reply, 'result'), reply.committed]).toEqual([
			'CREATE-RELATION-RESULT-FAILED-RELATION-NUMBER-ALREADY-TAKEN',
			false,
		]);
	});

	it('when one field is updated, then the others stay and the marker moves on', () => {
		const world = aTill();
		const before = world.relations.get(1042);

		callTill(
			world,
			'<ns1:updateRelation><ns1:relation><ns1:relationNumber>1042</ns1:relationNumber><ns1:mobile>06</ns1:mobile></ns1:relation></ns1:updateRelation>',
		);

		expect(world.relations.get(1042)).toMatchObject({
			name: 'Jan Jansen',
			email: 'jan@example.com',
			mobile: '06',
			syncMarker: (before?.syncMarker ?? 0) + 1,
		});
	});

	it('when an unknown relation is updated, then it answers NOT-FOUND', () => {
		const request =
			'<ns1:updateRelation><ns1:relation><ns1:relationNumber>7</ns1:relationNumber></ns1:relation></ns1:updateRelation>';

		expect(text(callTill(aTill(), request), 'result')).toBe('UPDATE-RELATION-RESULT-NOT-FOUND');
	});

	it('when the fault "refuse" is played, then the write fails in its own words', () => {
		const reply = callTill(aTill(), create(email('a@example.com')), { refuse: true });

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual([
			'CREATE-RELATION-RESULT-FAILED',
			'Relation could not be saved',
			false,
		]);
	});
});
