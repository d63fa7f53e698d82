import { createRelation } from '../../../../lib/mplus/relations/createRelation';
import { adjustPoints } from '../../../../lib/mplus/relations/adjustPoints';
import { putRelation } from '../../../../sim/mplus/store/putRelation';
import { closeTills, startTill, type TillScene } from '../aTillScene';

afterEach(closeTills);

/** Does something at the till when a call with this label came in. */
function onCall({ sim }: TillScene, label: string, act: () => void): void {
	sim.onCall = (entry) => void (entry.label === label && act());
}

describe('given the answer to a creation is lost', () => {
	it('when nothing but the number tells relations apart, then it is found by all that was sent', async () => {
		const { client } = await startTill({ given: { relations: [{ relationNumber: 5, name: 'Jan', city: 'Utrecht' }] }, faults: [{ on: 'createRelation', then: 'lose-answer' }] });

		await expect(createRelation(client, { name: 'Jan', city: 'Utrecht' })).resolves.toMatchObject({ action: 'created', relation: { relationNumber: 2 } });
	});

	it('when this execution made one like it before, then that one is not taken for it', async () => {
		const { client, sim } = await startTill({ given: { relations: [] }, faults: [{ on: 'createRelation', nth: 2, then: 'server-error' }] });
		await createRelation(client, { name: 'Jan' });

		await expect(createRelation(client, { name: 'Jan' })).rejects.toMatchObject({ code: 'unanswered' });
		expect(sim.world.relations.size).toBe(1);
	});

	it('when two could be it, then it is not known which', async () => {
		const scene = await startTill({ given: { relations: [] }, faults: [{ on: 'createRelation', then: 'lose-answer' }] });
		onCall(scene, 'createRelation', () => void putRelation(scene.sim.world, { relationNumber: 50, name: 'Jan', email: 'jan@example.com' }));

		await expect(createRelation(scene.client, { name: 'Jan', email: 'jan@example.com' })).rejects.toMatchObject({ code: 'unanswered' });
	});

	it('when somebody else makes another with the same name but another e-mail address, then ours is found', async () => {
		const scene = await startTill({ given: { relations: [] }, faults: [{ on: 'createRelation', then: 'lose-answer' }] });
		onCall(scene, 'createRelation', () => void putRelation(scene.sim.world, { relationNumber: 50, name: 'Jan', email: 'other@example.com' }));

		await expect(createRelation(scene.client, { name: 'Jan', email: 'JAN@example.com' })).resolves.toMatchObject({ relation: { relationNumber: 1 } });
	});
});

describe('given the answer to added points is lost', () => {
	it('when they were changed at the till meanwhile, then it is not known whether ours were added', async () => {
		const scene = await startTill({ given: { relations: [{ relationNumber: 1, points: 10 }] }, faults: [{ on: 'adjustPoints', then: 'lose-answer' }] });
		onCall(scene, 'adjustPoints', () => void putRelation(scene.sim.world, { relationNumber: 1, points: 99 }));

		await expect(adjustPoints(scene.client, { relationNumber: 1, points: 10 }, { mode: 'relative', points: 5 })).rejects.toMatchObject({ message: expect.stringContaining('it is not known whether the till changed them') });
	});

	it('when points are set and the first answer is lost, then they are set once more by the same call', async () => {
		const scene = await startTill({ given: { relations: [{ relationNumber: 1, points: 10 }] }, faults: [{ on: 'adjustPoints', nth: 1, then: 'lose-answer' }] });

		await expect(adjustPoints(scene.client, { relationNumber: 1, points: 10 }, { mode: 'absolute', points: 5 })).resolves.toMatchObject({ points: 5 });
		expect(scene.sim.world.relations.get(1)).toMatchObject({ points: 5 });
	});
});
