import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import type { CcvUser, CcvUserGroup, CcvWorld } from '../../../sim/ccv/world';
import { ask, type Answer } from './ask';

const aUser = (id: number, over: Partial<CcvUser> = {}): CcvUser => ({
	id,
	username: `user${id}@example.com`,
	group_id: null,
	status: true,
	approval_status: 'accepted',
	product_in_category_discount: 'highest',
	userinfo: { billingaddress: { first_name: 'Jan', last_name: 'Jansen', street: 'Dorpsstraat', housenumber: 3 }, email: `user${id}@example.com` },
	...over,
});

const aGroup = (id: number, over: Partial<CcvUserGroup> = {}): CcvUserGroup => ({
	id,
	groupname: `Group ${id}`,
	default: false,
	discount: 0,
	product_in_category_discount: 'highest',
	...over,
});

const aShop = (): CcvWorld => givenCcvWorld({ users: [aUser(24000037), aUser(24000100)], usergroups: [aGroup(7)] });

const NEW = { username: 'new@example.com', password: 'secret' };
const post = (world: CcvWorld, body: object): Answer => ask(world, 'POST', '/users/', body);

describe('given a user to make', () => {
	it('when user name and password are sent, then the answer is 201 with the user, and it is there', () => {
		const world = aShop();

		const { status, json, reply } = post(world, { ...NEW, encryption: 'md5', gender: 'm', userinfo: { email: 'new@example.com', btw: 'NL1', billingaddress: { last_name: 'Nieuw', country_code: 'NL' } } });

		expect([status, reply.committed, json.id]).toEqual([201, true, expect.any(Number)]);
		expect(Number(json.id)).toBeGreaterThan(24000100);
		expect(json).toMatchObject({
			username: 'new@example.com',
			group_id: null,
			status: true,
			approval_status: 'accepted',
			product_in_category_discount: 'highest',
			userinfo: { email: 'new@example.com', btw: 'NL1', billingaddress: { gender: 'm', last_name: 'Nieuw', country: 'Nederland' } },
		});
		expect(ask(world, 'GET', `/users/${String(json.id)}/`).json).toEqual(json);
	});

	it('when it is shown, then every field of the documents is there and its password is not', () => {
		const world = aShop();

		expect(Object.keys(post(world, NEW).json).sort()).toEqual(USER_KEYS.split(' ').sort());
		expect(world.users.at(-1)?.password).toBe('secret');
	});

	it('when there is a default group, then it is in it unless another is named', () => {
		const world = givenCcvWorld({ usergroups: [aGroup(7), aGroup(8, { default: true })] });

		expect(post(world, NEW).json.group_id).toBe(8);
		expect(post(world, { ...NEW, username: 'b', group_id: 7 }).json.group_id).toBe(7);
		expect(post(world, { ...NEW, username: 'c', group_id: null }).json.group_id).toBeNull();
	});

	it.each([
		[{ username: 'x' }, 'Property password is missing'],
		[{ password: 'x' }, 'Property username is missing'],
		[{ ...NEW, username: '' }, 'username and password cannot be empty'],
		[{ ...NEW, username: 'USER24000037@example.com' }, 'Property username is not unique'],
		[{ ...NEW, email: 'x' }, 'Unknown property email'],
		[{ ...NEW, approval_status: 'pending' }, 'Unknown property approval_status'],
		[{ ...NEW, status: 1 }, 'Property status is no bool'],
		[{ ...NEW, product_in_category_discount: 'all' }, 'Property product_in_category_discount is none of highest, lowest'],
		[{ ...NEW, userinfo: { name: 'x' } }, 'Unknown property userinfo.name'],
		[{ ...NEW, userinfo: { billingaddress: { housenumber: '3' } } }, 'Property userinfo.billingaddress.housenumber is no int?'],
	])('when it is %j, then it is refused and nothing was made', (body, message) => {
		const world = aShop();

		expect(post(world, body)).toMatchObject({ status: 400, json: { developermessage: message }, reply: { committed: false } });
		expect(world.users).toHaveLength(2);
	});

	it('when its group is unknown, then the answer is 500.24', () => {
		expect(post(aShop(), { ...NEW, group_id: 9 })).toMatchObject({ status: 500, json: { code: '500.24' } });
	});
});

describe('given a user to change', () => {
	const change = (body: object, over: Partial<CcvUser> = {}): { answer: Answer; world: CcvWorld } => {
		const world = givenCcvWorld({ users: [aUser(5, over), aUser(6)], usergroups: [aGroup(7)] });
		return { answer: ask(world, 'PATCH', '/users/5/', body), world };
	};

	it('when parts are sent, then they change and all else stays', () => {
		const { answer, world } = change({ group_id: 7, status: false, userinfo: { billingaddress: { city: 'Utrecht' }, kvk: '123' } });

		expect([answer.status, answer.reply.body]).toEqual([204, '']);
		expect(ask(world, 'GET', '/users/5/').json).toMatchObject({
			username: 'user5@example.com',
			group_id: 7,
			status: false,
			parent: { href: 'http://shop.example/api/rest/v1/usergroups/7/' },
			userinfo: { email: 'user5@example.com', kvk: '123', billingaddress: { first_name: 'Jan', street: 'Dorpsstraat', housenumber: 3, city: 'Utrecht' } },
		});
	});

	it('when the address is sent the other way, then the first is gone', () => {
		const { world } = change({ userinfo: { billingaddress: { address_line_1: 'Kade 1' } } });

		expect(ask(world, 'GET', '/users/5/').json.userinfo).toMatchObject({ billingaddress: { address_line_1: 'Kade 1', street: '', housenumber: null } });

		ask(world, 'PATCH', '/users/5/', { userinfo: { billingaddress: { street: 'Laan', housenumber: 9, last_name: 'Smit' } } });

		expect(ask(world, 'GET', '/users/5/').json.userinfo).toMatchObject({ billingaddress: { address_line_1: 'Laan 9', full_name: 'Jan Smit' } });
	});

	it('when it keeps its own name, then that is no double', () => {
		expect(change({ username: 'user5@example.com' }).answer.status).toBe(204);
		expect(change({ username: 'user6@example.com' }).answer.status).toBe(400);
	});

	it.each([
		['pending', 'accepted', 204, 'accepted'],
		['pending', 'rejected', 204, undefined],
		['accepted', 'pending', 400, 'accepted'],
	] as const)('when it is %s and said to be %s, then the answer is %d', (before, said, status, after) => {
		const { answer, world } = change({ approval_status: said }, { approval_status: before });

		expect([answer.status, world.users.find(({ id }) => id === 5)?.approval_status]).toEqual([status, after]);
	});

	it('when it is deleted, then it is unknown, and its id does not come back', () => {
		const world = aShop();

		expect(ask(world, 'DELETE', '/users/24000100/').status).toBe(204);
		expect(ask(world, 'GET', '/users/24000100/').json.code).toBe('500.24');
		expect(ask(world, 'DELETE', '/users/24000100/').json.code).toBe('500.24');
		expect(ask(world, 'PATCH', '/users/24000100/', {}).json.code).toBe('500.24');
		const first = Number(post(world, NEW).json.id);
		ask(world, 'DELETE', `/users/${first}/`);
		expect(Number(post(world, NEW).json.id)).toBeGreaterThan(first);
	});
});

describe('given groups of users', () => {
	it('when one is made, then it has every field, and only one is the default', () => {
		const world = givenCcvWorld({ usergroups: [aGroup(7, { default: true })] });

		const { status, json } = ask(world, 'POST', '/usergroups/', { groupname: 'B2B', discount: 12.5, default: true });

		expect([status, Object.keys(json).sort()]).toEqual([201, GROUP_KEYS.split(' ').sort()]);
		expect(json).toMatchObject({ groupname: 'B2B', discount: 12.5, default: true, users: { href: `http://shop.example/api/rest/v1/usergroups/${String(json.id)}/users/` } });
		expect(world.usergroups.map((group) => group.default)).toEqual([false, true]);
	});

	it('when they are listed, then they come in pages and in the order asked for', () => {
		const world = givenCcvWorld({ usergroups: [aGroup(1, { groupname: 'B' }), aGroup(2, { groupname: 'A' }), aGroup(3, { groupname: 'C' })] });
		const ids = (query: string): unknown[] => ask(world, 'GET', `/usergroups/${query}`).json.items.map(({ id }) => id);

		expect([ids('?orderby=groupname'), ids('?orderby=id_desc&size=2'), ids('?start=2')]).toEqual([[2, 1, 3], [3, 2], [3]]);
		expect(ask(world, 'GET', '/usergroups/?orderby=discount').status).toBe(400);
	});

	it('when one is changed and deleted, then its users belong to none', () => {
		const world = givenCcvWorld({ users: [aUser(5, { group_id: 7 }), aUser(6)], usergroups: [aGroup(7)] });

		expect(ask(world, 'PATCH', '/usergroups/7/', { groupname: 'New' }).status).toBe(204);
		expect(ask(world, 'GET', '/usergroups/7/').json.groupname).toBe('New');
		expect(ask(world, 'GET', '/usergroups/7/users/').json.items.map(({ id }) => id)).toEqual([5]);
		expect(ask(world, 'DELETE', '/usergroups/7/').status).toBe(204);
		expect([ask(world, 'GET', '/users/5/').json.group_id, ask(world, 'GET', '/usergroups/7/').json.code, ask(world, 'GET', '/usergroups/7/users/').json.code]).toEqual([null, '500.24', '500.24']);
	});

	it.each([{ name: 'x' }, { discount: '5' }, { product_in_category_discount: 'x' }])('when %j is sent, then it is refused', (body) => {
		expect(ask(givenCcvWorld(), 'POST', '/usergroups/', body).status).toBe(400);
	});

	it('when the users of one are asked for, then filter and order are those of all users', () => {
		const of = (first: string): CcvUser['userinfo'] => ({ billingaddress: { first_name: first } });
		const world = givenCcvWorld({
			users: [aUser(1, { group_id: 7, userinfo: of('Zoe') }), aUser(2, { group_id: 7, userinfo: of('Adam') }), aUser(3, { group_id: 7, approval_status: 'pending' }), aUser(4)],
			usergroups: [aGroup(7)],
		});

		expect(ask(world, 'GET', '/usergroups/7/users/?approval_status=accepted&orderby=first_name').json.items.map(({ id }) => id)).toEqual([2, 1]);
	});
});

const USER_KEYS = 'href id username group_id status approval_status product_in_category_discount userinfo creditpoints creditpointmutations disabledpaymethods parent';
const GROUP_KEYS = 'href id default groupname discount product_in_category_discount users disabledpaymethods';
