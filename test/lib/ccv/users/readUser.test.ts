import { readUser } from '../../../../lib/ccv/users/readUser';
import { seedCcv } from '../../../../sim/seed/seedCcv';
import { closeScenes, startScene } from '../aCcvShop';

const seed = seedCcv({
	products: [],
	users: [{ t: 'user', customer: 1, first_name: 'Noël', last_name: 'Petit', street: 'Rue du Moulin', housenumber: 201, housenumber_suffix: 'b', zipcode: '17465', city: 'Orléans', country_code: 'FR', email: 'noel@example.com' }],
	orders: [],
});
const id = String(seed.userIdByCustomer.get(1));

afterEach(closeScenes);

describe('given a customer account', () => {
	it('when it is read, then it is a neutral customer with its id', async () => {
		const { client } = await startScene({ world: { users: seed.world.users } });

		await expect(readUser(client, id)).resolves.toMatchObject({
			id,
			kind: 'person',
			name: 'Noël Petit',
			email: 'noel@example.com',
			address: { street: 'Rue du Moulin', number: '201', suffix: 'b', postcode: '17465', city: 'Orléans', country: 'FR' },
		});
	});

	it('when its id is unknown, then it is not found', async () => {
		const { client } = await startScene();

		await expect(readUser(client, '5')).rejects.toMatchObject({ code: 'not-found' });
	});
});
