import { updateGroup } from '../../../../lib/mplus/articleGroups/updateGroup';
import { closeTills, startTill } from '../aTillScene';
import { withoutInRequest } from '../withoutInRequest';

afterEach(async () => await closeTills());

describe('given a till that says yes and leaves a name as it was', () => {
	const scene = async () => {
		const { client } = await startTill({ given: { articleGroups: [{ groupNumber: 2, name: 'Ties', text: 'All ties' }] } });
		return withoutInRequest(client, 'name');
	};

	it('when only that was to change, then nothing has changed', async () => {
		expect(await updateGroup(await scene(), 2, { name: 'Neckties' })).toMatchObject({ changedFields: [], notTaken: ['name'], flat: { group: { name: 'Ties' } } });
	});

	it('when more was to change, then only that has changed', async () => {
		expect(await updateGroup(await scene(), 2, { name: 'Neckties', text: 'Silk' })).toMatchObject({ changedFields: ['text'], notTaken: ['name'], flat: { group: { name: 'Ties', text: 'Silk' } } });
	});
});
