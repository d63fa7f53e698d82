import { createCcvClient, type CcvClient } from '../../../../lib/ccv/CcvClient';
import { usersNamed } from '../../../../lib/ccv/users/findUser';
import { forgetUser, noteUser, userIndex } from '../../../../lib/ccv/users/userIndex';
import type { CcvUser } from '../../../../sim/ccv/world';
import { ccvPort } from '../../../support/ccvPort';
import { closeScenes, startScene, type CcvScene } from '../aCcvShop';

afterEach(closeScenes);

const MINUTE = 60_000;

const aUser = (id: number): CcvUser => ({ id, username: `user-${id}`, group_id: null, status: true, approval_status: 'accepted', product_in_category_discount: 'highest', userinfo: { email: `user-${id}@example.com` } });
const shopOf = async (users: number) => await startScene({ world: { users: Array.from({ length: users }, (_, index) => aUser(index + 1)), limits: { readsPerMinute: 10_000 } }, connection: { readsPerMinute: 10_000 } });

/** Another run of a node: it has a client of its own. */
const run = ({ connection, clock }: CcvScene, isCancelled = () => false): CcvClient => createCcvClient(connection, { ...ccvPort(connection, clock), isCancelled });
const ids = (index: Awaited<ReturnType<typeof userIndex>>, id: number) => index.idsOf({ by: 'email', value: `user-${id}@example.com` });
const urls = ({ sim }: CcvScene) => sim.log.map(({ url }) => url.replace(/^.*\/users\//, ''));

describe('userIndex', () => {
	it('given 10,000 users, when the index is read, then it takes 41 calls, and knows all of them', async () => {
		const scene = await shopOf(10_000);

		const index = await userIndex(run(scene), MINUTE);

		expect([1, 250, 251, 10_000].map((id) => ids(index, id))).toEqual([[1], [250], [251], [10_000]]);
		expect([scene.sim.log.length, index.highestId()]).toEqual([41, 10_000]);
	});

	it('given an index of another run, when it is young enough, then only who came since is read, once; when not, all are', async () => {
		const scene = await shopOf(3);
		await userIndex(run(scene), 10 * MINUTE);
		await scene.clock.sleep(9 * MINUTE);
		scene.sim.world.users.push(aUser(4));
		const young = run(scene);

		expect(ids(await userIndex(young, 10 * MINUTE), 4)).toEqual([4]);
		await userIndex(young, 10 * MINUTE);
		expect(urls(scene)).toEqual(['?orderby=id&start=0&size=250', '?orderby=id_desc&size=250']);

		await scene.clock.sleep(2 * MINUTE);
		await userIndex(run(scene), 10 * MINUTE);
		expect(urls(scene).slice(2)).toEqual(['?orderby=id&start=0&size=250']);
	});

	it('given a run that lasts longer than the age, when it looks again, then what it read itself is still good', async () => {
		const scene = await shopOf(3);
		const client = run(scene);
		await userIndex(client, MINUTE);
		await scene.clock.sleep(60 * MINUTE);

		await userIndex(client, MINUTE);

		expect(scene.sim.log).toHaveLength(1);
	});

	it('given more newcomers than a page holds, when they are added, then all are', async () => {
		const scene = await shopOf(3);
		await userIndex(run(scene), MINUTE);
		await scene.clock.sleep(1);
		scene.sim.world.users.push(...Array.from({ length: 600 }, (_, index) => aUser(10 + index)));

		const index = await userIndex(run(scene), MINUTE);

		expect([ids(index, 10), ids(index, 609)]).toEqual([[10], [609]]);
		expect(scene.sim.log).toHaveLength(4);
	});

	it('given two runs of the same moment, when both read, then all are read once', async () => {
		const scene = await shopOf(600);
		const [one, other] = [run(scene), run(scene)];

		const indexes = await Promise.all([userIndex(one, 0), userIndex(other, 0)]);

		expect(indexes[0]).toBe(indexes[1]);
		expect(scene.sim.log).toHaveLength(3);
	});

	it('given the run that reads is stopped, when another waits for it, then that reads by itself', async () => {
		const scene = await shopOf(600);
		let isStopped = false;
		scene.sim.onCall = () => void (isStopped = true);
		const stopped = userIndex(run(scene, () => isStopped), 0);
		const other = userIndex(run(scene), 0);

		await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
		expect(ids(await other, 600)).toEqual([600]);
	});

	it('given a user that is made or deleted while all are read, when the reading ends, then the index knows it', async () => {
		const scene = await shopOf(300);
		const client = run(scene);
		const reading = userIndex(client, 0);
		noteUser(client, { ...aUser(999) });

		expect(ids(await reading, 999)).toEqual([999]);
		forgetUser(client, 999);
		expect(ids(await userIndex(client, 0), 999)).toEqual([]);
	});

	it('given the keys of another shop at the same address, when they look, then they see their own', async () => {
		const scene = await shopOf(3);
		await userIndex(run(scene), MINUTE);
		const other = run({ ...scene, connection: { ...scene.connection, publicKey: 'other_key' } });

		await expect(userIndex(other, MINUTE)).rejects.toMatchObject({ code: 'unauthorised' });
	});

	it('given a user whose address others changed, when the index is asked, then it is read as it is, and found by the new one afterwards', async () => {
		const scene = await shopOf(3);
		const client = run(scene);
		const find = async (value: string) => (await usersNamed(client, { by: 'email', value }, { maxAgeMs: MINUTE })).map(({ id }) => id);
		await userIndex(client, MINUTE);
		Object.assign(scene.sim.world.users[1] ?? {}, { username: 'renamed', userinfo: { email: 'renamed@example.com' } });

		expect([await find('user-2@example.com'), await find('Renamed@example.com')]).toEqual([[], [2]]);
	});
});
