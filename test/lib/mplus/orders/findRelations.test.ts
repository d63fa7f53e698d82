import { fillRelations } from '../../../../sim/mplus/fillTill';
import { findRelations } from '../../../../lib/mplus/orders/findRelations';
import type { CustomerKey } from '../../../../lib/sync/orders/OrderTarget';
import { closeTills, startTill, type TillScene } from '../aTillScene';
import { withoutElements } from './withoutElements';

afterEach(closeTills);

const emails = (count: number, first = 1001): CustomerKey[] => Array.from({ length: count }, (_, index) => ({ email: `relation${first + index}@example.nl` }));
const numbersOf = async ({ client }: TillScene, keys: CustomerKey[]) => (await findRelations(client, keys)).map(({ number }) => number).sort((a, b) => a - b);
const countOf = (till: TillScene, operation: string) => till.calls().filter((call) => call === operation).length;

const TRAP = [
	{ relationNumber: 10, name: 'Longer', email: 'aa@b.nl', extRelationId: 'ccv-90210-77' },
	{ relationNumber: 11, name: 'Right', email: 'a@b.nl', extRelationId: 'ccv-90210-7' },
	{ relationNumber: 12, name: 'Longer still', email: 'x.a@b.nl' },
];

describe('given nothing to look for', () => {
	it('when relations are looked for, then the till is not asked', async () => {
		const till = await startTill();

		await expect(findRelations(till.client, [])).resolves.toEqual([]);

		expect(till.calls()).toEqual([]);
	});
});

describe('given a few customers', () => {
	it('when one is known by its external id, then all that the till says of it comes back', async () => {
		const relation = { relationNumber: 7, name: 'Anna de Wit', extRelationId: 'ccv-90210-7', email: 'Anna@Example.com', city: 'Utrecht', points: 12 };
		const till = await startTill({ given: { relations: [relation, { relationNumber: 8, name: 'Old', email: 'old@example.com', active: false }] } });

		await expect(findRelations(till.client, [{ externalId: 'ccv-90210-7', email: 'other@example.com' }, { email: 'OLD@example.com ' }])).resolves.toEqual([
			{
				number: 7,
				active: true,
				externalId: 'ccv-90210-7',
				email: 'Anna@Example.com',
				fields: { extRelationId: 'ccv-90210-7', name: 'Anna de Wit', email: 'Anna@Example.com', city: 'Utrecht' },
			},
			{ number: 8, active: false, externalId: undefined, email: 'old@example.com', fields: { name: 'Old', email: 'old@example.com' } },
		]);
	});

	it.each<[string, CustomerKey, number[]]>([
		['its e-mail, whole', { email: 'a@b.nl' }, [11]],
		['its e-mail in capitals and padded', { email: ' A@B.NL ' }, [11]],
		['its external id, whole', { externalId: 'ccv-90210-7' }, [11]],
		['its e-mail where the external id is new', { externalId: 'ccv-90210-8', email: 'a@b.nl' }, [11]],
		['a part of an e-mail', { email: 'b.nl' }, []],
		['an e-mail that no XML can carry', { email: 'a\u0000@b.nl' }, []],
		['no key at all', {}, []],
		['empty keys', { externalId: '', email: ' ' }, []],
	])('when one is looked for by %s among similar ones, then only the right one is found', async (_, key, numbers) => {
		const till = await startTill({ given: { relations: TRAP } });

		await expect(numbersOf(till, [key])).resolves.toEqual(numbers);
	});

	it.each<[string, CustomerKey, number[]]>([
		['e-mail', { email: 'a@b.nl' }, [11]],
		['external id', { externalId: 'ccv-90210-7' }, [11]],
		['e-mail that nobody has', { email: 'b.nl' }, []],
	])('when the till does not know exactMatch and gives a similar one for the %s, then all are read to find the right one', async (_, key, numbers) => {
		const till = await startTill({ given: { relations: TRAP } });
		const partial = withoutElements(till.client, 'exactMatch');

		await expect(numbersOf({ ...till, client: partial }, [key])).resolves.toEqual(numbers);

		expect(countOf(till, 'getRelations')).toBe(2);
	});
});

describe('given 2,500 relations', () => {
	const fill = { fill: (world: Parameters<typeof fillRelations>[0]) => fillRelations(world, 2_500) };

	it('when eight customers are looked for, then each is asked for', async () => {
		const till = await startTill(fill);

		await expect(numbersOf(till, emails(8, 3000))).resolves.toEqual([3000, 3001, 3002, 3003, 3004, 3005, 3006, 3007]);

		expect(till.calls()).toEqual(Array(8).fill('findRelationV2'));
	});

	it('when hundreds are looked for, then all pages are read, the empty one last, and all are found', async () => {
		const till = await startTill(fill);

		await expect(numbersOf(till, [...emails(600), ...emails(100, 3401), { email: 'nobody@example.nl' }])).resolves.toHaveLength(700);

		expect(till.calls()).toEqual(Array(4).fill('getRelations'));
	});
});

describe('given more relations than pages are worth', () => {
	it('when nine customers are looked for among 12,000, then after nine pages each is asked for', async () => {
		const till = await startTill({ fill: (world) => fillRelations(world, 12_000) });

		await expect(numbersOf(till, emails(9, 12_500))).resolves.toHaveLength(9);

		expect([countOf(till, 'getRelations'), countOf(till, 'findRelationV2')]).toEqual([9, 9]);
	});
});

describe('given a till that gives no sync markers', () => {
	it('when many customers are looked for, then one page is not taken for all: each is asked for', async () => {
		const till = await startTill({ fill: (world) => fillRelations(world, 1_500) });
		const old = withoutElements(till.client, 'syncMarker');

		await expect(numbersOf({ ...till, client: old }, emails(10, 2_300))).resolves.toHaveLength(10);

		expect([countOf(till, 'getRelations'), countOf(till, 'findRelationV2')]).toEqual([1, 10]);
	});
});
