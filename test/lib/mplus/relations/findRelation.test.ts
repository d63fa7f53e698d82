import { findRelation } from '../../../../lib/mplus/relations/findRelation';
import type { RelationKey } from '../../../../lib/mplus/relations/RelationKey';
import { listRelations } from '../../../../lib/mplus/relations/listRelations';
import { searchRelationsBy } from '../../../../lib/mplus/relations/searchRelationsBy';
import { closeTills, startTill } from '../aTillScene';
import { withoutInRequest } from '../withoutInRequest';

afterEach(closeTills);

const TRAP = [
	{ relationNumber: 10, name: 'Longer', email: 'aa@b.nl', extRelationId: 'ccv-77', categoryId: 1 },
	{ relationNumber: 11, name: 'Right', email: 'a@b.nl', extRelationId: 'ccv-7', categoryId: 2 },
	{ relationNumber: 12, name: 'Card', cardNumber: '12', cardNumbers: ['34', '56'] },
];
const given = { relations: TRAP };

describe('given a till that ignores exactMatch', () => {
	it.each<[RelationKey, number | undefined]>([
		[{ by: 'email', value: 'a@b.nl' }, 11],
		[{ by: 'email', value: 'b.nl' }, undefined],
		[{ by: 'externalId', value: 'ccv-7' }, 11],
		[{ by: 'externalId', value: 'CCV-7' }, undefined],
		[{ by: 'cardNumber', value: '12' }, 12],
	])('when %j is looked for, then only what bears exactly that is found', async (key, number) => {
		const { client } = await startTill({ given });

		expect((await findRelation(withoutInRequest(client, 'exactMatch'), key, false))?.relationNumber).toBe(number);
	});

	it('when a whole name is searched, then the one hidden behind another is found', async () => {
		const { client } = await startTill({ given: { relations: [{ relationNumber: 1, name: 'Jan Jansen Junior' }, { relationNumber: 2, name: 'jan jansen' }] } });

		await expect(searchRelationsBy(withoutInRequest(client, 'exactMatch'), { template: { name: 'Jan Jansen' }, exact: true, every: false })).resolves.toMatchObject([{ relationNumber: 2 }]);
	});
});

describe('given a till that ignores a filter', () => {
	it('when one category is asked for, then no other comes', async () => {
		const { client } = await startTill({ given });

		await expect(listRelations(withoutInRequest(client, 'categoryId'), { categoryId: 2, state: 'any' }, Infinity)).resolves.toMatchObject([{ relationNumber: 11 }]);
	});
});

describe('given a key that no XML can carry', () => {
	it('when it is looked for, then nobody bears it and the till is not asked', async () => {
		const { client, calls } = await startTill({ given });

		await expect(findRelation(client, { by: 'email', value: 'a\u0000@b.nl' }, true)).resolves.toBeUndefined();
		expect(calls()).toEqual([]);
	});
});

describe('given all relations were read', () => {
	it('when somebody makes another one at the till, then it is seen by the next look', async () => {
		const { client, calls, sim } = await startTill({ given });
		await findRelation(client, { by: 'email', value: 'a@b.nl' }, true);
		sim.world.relations.set(20, { relationNumber: 20, name: 'Twin', email: 'A@b.nl', active: true, syncMarker: (sim.world.counters.relation += 1) });

		await expect(findRelation(client, { by: 'email', value: 'a@b.nl' }, true)).rejects.toMatchObject({ message: expect.stringContaining('Relations 11 and 20') });
		expect(calls().filter((call) => call === 'findRelationV2')).toHaveLength(1);
	});
});

describe('given several card numbers of one relation', () => {
	it.each(['12', '34', '56'])('when all relations are searched for %s, then it is found', async (cardNumber) => {
		const { client } = await startTill({ given });

		await expect(searchRelationsBy(client, { template: { cardNumber }, exact: true, every: true })).resolves.toMatchObject([{ relationNumber: 12 }]);
	});
});
