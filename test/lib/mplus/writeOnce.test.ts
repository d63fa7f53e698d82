import { writeOnce } from '../../../lib/mplus/writeOnce';
import { closeTills, startTill } from './aTillScene';

afterAll(closeTills);

const update = (relationNumber: number, name = 'Jan') => ({ relation: { relationNumber, name } });
const options = { what: 'Customer 1', repeatable: 'keyed' } as const;

describe('given one write', () => {
	it('when the till does it, then its answer comes, with the texts that lost characters', async () => {
		const { client, sim } = await startTill();

		const written = await writeOnce(client, 'updateRelation', update(1, 'Ja\u0001n'), options);

		expect(written).toMatchObject({ value: { result: 'UPDATE-RELATION-RESULT-OK' }, dropped: ['relation.name'] });
		expect(sim.world.relations.get(1)?.name).toBe('Jan');
	});

	it('when there is no such record, then it says so of the record', async () => {
		const { client } = await startTill();

		await expect(writeOnce(client, 'updateRelation', update(7), options)).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('Customer 1') });
	});

	it('when the till says no, then in its own words', async () => {
		const { client } = await startTill({ faults: [{ on: 'updateRelation', then: 'refuse' }] });

		await expect(writeOnce(client, 'updateRelation', update(1), options)).rejects.toMatchObject({ code: 'refused', message: expect.stringMatching(/^Customer 1: MplusKASSA refuses: /) });
	});

	it('when the answer is lost and nothing tells the request again, then it is sent once and not known whether it was done', async () => {
		const { client, calls } = await startTill({ faults: [{ on: 'createRelation', then: 'lose-answer' }] });

		await expect(writeOnce(client, 'createRelation', { relation: { name: 'Jan' } }, { what: 'Customer Jan', repeatable: 'never' })).rejects.toMatchObject({
			code: 'unanswered',
			message: expect.stringMatching(/^Customer Jan: it is not known whether the till did it/),
			hint: 'Look at the record in the till before you run this again',
		});
		expect(calls()).toEqual(['createRelation']);
	});
});
