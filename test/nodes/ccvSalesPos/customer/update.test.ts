import type { INodeParameters } from 'n8n-workflow';

import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault, type SoundShop } from '../../../support/ccvNode';
import { AN, AN_INFO, aUser, byEmail, byId, byUsername, GROUP, JANSEN, JANSEN_INFO, json, startCustomerShop } from './customerShop';

afterAll(closeSoundShops);

const ONE = 'GET /users/:id/';
const PATCH = 'PATCH /users/:id/';
const DELIVERY = { full_name: 'An', street: 'Kade', housenumber: 1, city: 'Delft', country_code: 'NL' };
const userIn = ({ world }: SoundShop, id: number) => world.users.find((user) => user.id === id);
const address = (values: INodeParameters) => ({ billingAddress: { values } });

describe('CCV SalesPOS, Customer: Update', () => {
	it('given some fields, when a customer is updated, then what is not touched stays out, userinfo goes whole, and it comes as CCV has it', async () => {
		const shop = await startCustomerShop();

		const finished = await runCcv(shop, 'customer', 'update', {
			customer: byId(AN),
			updateFields: { active: true, vatNumber: 'NL001234567B01', group: byId(GROUP), birthDate: '1980-01-31T00:00:00', ...address({ firstName: 'Anna', city: 'Utrecht', telephone: '' }), deliveryAddress: { values: { city: 'Delft' } } },
		});

		expect(sentTo(shop, PATCH)).toEqual([{ group_id: GROUP, userinfo: { ...AN_INFO, btw: 'NL001234567B01', birthdate: '1980-01-31', billingaddress: { ...AN_INFO.billingaddress, first_name: 'Anna' }, deliveryaddress: { city: 'Delft' } } }]);
		expect(finished.output('Node')).toMatchObject([
			{
				json: { id: AN, name: 'Anna Bakker', group_id: GROUP, changed: ['group_id', 'userinfo.btw', 'userinfo.billingaddress.first_name', 'userinfo.deliveryaddress.city', 'userinfo.birthdate'] },
				pairedItem: { item: 0 },
			},
		]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('created');
		expect(userIn(shop, AN)).toMatchObject({ group_id: GROUP, userinfo: { btw: 'NL001234567B01', billingaddress: { first_name: 'Anna', last_name: 'Bakker', telephone: '030-1234567' } } });
		expect(callsOf(shop)).toEqual([ONE, PATCH, ONE]);
	});

	it('given nothing differs, when a customer is updated, then nothing is written', async () => {
		const shop = await startCustomerShop();

		const items = itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(AN), updateFields: { active: true, ...address({ firstName: 'An', houseNumber: '12', houseNumberSuffix: 'a', countryCode: 'NL' }) } }));

		expect(items).toMatchObject([{ id: AN, changed: [] }]);
		expect(callsOf(shop)).toEqual([ONE]);
	});

	it.each([true, false])('given a customer that was read (simplified: %s), when it is written back with one change, then only that is changed', async (simplify) => {
		const shop = await startCustomerShop();
		const [read] = itemsOf(await runCcv(shop, 'customer', 'get', { customer: byId(JANSEN), simplify }));

		const items = itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(JANSEN), ...json({ ...read, userinfo: { ...(read?.userinfo as object), reference: 'R-7' } }) }));

		expect(sentTo(shop, PATCH)).toEqual([{ userinfo: { ...JANSEN_INFO, reference: 'R-7' } }]);
		expect(items).toMatchObject([{ id: JANSEN, company: 'Jansen BV', changed: ['userinfo.reference'] }]);
	});

	it('given a house number, when only that changes, then the street goes with it whole', async () => {
		const shop = await startCustomerShop();

		await runCcv(shop, 'customer', 'update', { customer: byId(AN), updateFields: address({ houseNumber: '14' }) });

		expect(sentTo(shop, PATCH)).toEqual([{ userinfo: { ...AN_INFO, billingaddress: { ...AN_INFO.billingaddress, housenumber: 14 } } }]);
		expect(userIn(shop, AN)?.userinfo.billingaddress).toMatchObject({ street: 'Dorpsstraat', housenumber: 14, housenumber_suffix: 'a', city: 'Utrecht' });
	});

	it.each<[string, object, object]>([
		['a field', { userinfo: { reference: 'R-7' } }, { ...AN_INFO, reference: 'R-7' }],
		['a field of an address', { userinfo: { billingaddress: { city: 'Zeist' } } }, { ...AN_INFO, billingaddress: { ...AN_INFO.billingaddress, city: 'Zeist' } }],
		['a field of the other address', { userinfo: { deliveryaddress: { city: 'Zeist' } } }, { ...AN_INFO, deliveryaddress: { ...DELIVERY, city: 'Zeist' } }],
		['a cleared address', { userinfo: { deliveryaddress: null } }, { ...AN_INFO, deliveryaddress: { full_name: '', street: '', housenumber: null, city: '', country_code: null } }],
		['lines for a street', { userinfo: { billingaddress: { address_line_1: 'Dam 2' } } }, { ...AN_INFO, billingaddress: { ...AN_INFO.billingaddress, street: '', housenumber: null, housenumber_suffix: '', address_line_1: 'Dam 2' } }],
	])('given a shop that replaces what is nested, when %s is written, then all else stays as in one that merges', async (_, item, info) => {
		const read = async (mergesNested: boolean) => {
			const shop = await startCustomerShop({ mergesNested });
			Object.assign(userIn(shop, AN)?.userinfo ?? {}, { deliveryaddress: DELIVERY });
			const items = itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(AN), simplify: false, ...json(item) }));
			expect(items[0]).not.toHaveProperty('notTaken');
			return items[0]?.userinfo;
		};
		const expected = { deliveryaddress: DELIVERY, ...info } as { billingaddress: object; deliveryaddress: object };

		const [merging, replacing] = [await read(true), await read(false)];

		expect(replacing).toEqual(merging);
		expect(replacing).toMatchObject(expected);
	});

	it('given an address in lines, when only a house number is written behind another, then it is refused, and the lines stay', async () => {
		const shop = await startCustomerShop();

		const { failed, code } = await runBehind(shop, 'customer', 'update', { customer: byId(JANSEN), updateFields: { cocNumber: '1', ...address({ houseNumber: '' }) } }, { updateFields: { cocNumber: '1', ...address({ houseNumber: '4' }) } });

		expect([failed, code]).toEqual([expect.stringMatching(/Customer 1002: CCV SalesPOS has userinfo\.billingaddress in lines/), 'invalid-setting']);
		expect(userIn(shop, JANSEN)?.userinfo.billingaddress?.address_line_1).toBe('Kade 1');
	});

	it('given null, when it is written by fields, then the field is cleared, and others stay', async () => {
		const shop = await startCustomerShop();

		const items = itemsOf(
			await runCcv(shop, 'customer', 'update', { customer: byId(JANSEN), updateFields: { vatNumber: '={{ null }}', iban: '={{ null }}', group: '={{ null }}', cocNumber: '', ...address({ city: '={{ null }}', countryCode: '={{ null }}' }) } }),
		);

		expect(sentTo(shop, PATCH)).toEqual([{ group_id: null, userinfo: { ...JANSEN_INFO, btw: '', billingaddress: { ...JANSEN_INFO.billingaddress, city: '', country_code: null } } }]);
		expect(items).toMatchObject([{ id: JANSEN, group_id: null, changed: ['group_id', 'userinfo.btw', 'userinfo.billingaddress.city', 'userinfo.billingaddress.country_code'] }]);
		expect(userIn(shop, JANSEN)).toMatchObject({ group_id: null, userinfo: { btw: '', kvk: '12345678', billingaddress: { city: '', company: 'Jansen BV' } } });
	});

	it('given an address that is null, when it is written as JSON, then all of it is cleared and the other one stays', async () => {
		const shop = await startCustomerShop();
		Object.assign(userIn(shop, AN)?.userinfo ?? {}, { deliveryaddress: DELIVERY });

		await runCcv(shop, 'customer', 'update', { customer: byId(AN), ...json({ userinfo: { deliveryaddress: null } }) });

		expect(sentTo(shop, PATCH)).toMatchObject([{ userinfo: { ...AN_INFO, deliveryaddress: { full_name: '', street: '', housenumber: null, city: '', country_code: null } } }]);
		expect(userIn(shop, AN)?.userinfo).toMatchObject({ deliveryaddress: { full_name: '', street: '', housenumber: null, city: '' }, billingaddress: { city: 'Utrecht' } });
	});

	it.each([
		['e-mail', byEmail('INFO@jansen.example')],
		['user name', byUsername('jansen')],
	])('given a customer, when it is updated by its %s to another address, then it is found by that afterwards in the same run', async (_, customer) => {
		const shop = await startCustomerShop();

		const items = itemsOf(await runCcv(shop, 'customer', 'update', { customer: '={{ $json.customer }}', updateFields: { email: '={{ $json.email }}' } }, { input: [{ customer, email: 'new@jansen.example' }, { customer: byEmail('New@jansen.example'), email: 'newer@jansen.example' }] as never }));

		expect(items).toMatchObject([{ id: JANSEN, email: 'new@jansen.example', username: 'jansen' }, { id: JANSEN, email: 'newer@jansen.example' }]);
		expect(callsOf(shop).filter((call) => call === 'GET /users/')).toHaveLength(1);
	});

	it('given a password and a user name, when they are written, then the customer has them and no answer shows the password', async () => {
		const shop = await startCustomerShop();

		const finished = await runCcv(shop, 'customer', 'update', { customer: byId(JANSEN), updateFields: { password: 'Geheim-123', username: 'jansen-bv' } });

		expect(userIn(shop, JANSEN)).toMatchObject({ username: 'jansen-bv', password: 'Geheim-123' });
		expect(finished.output('Node')).toMatchObject([{ json: { username: 'jansen-bv', changed: ['username', 'password'] } }]);
		expect(JSON.stringify(finished.output('Node'))).not.toContain('Geheim');
	});

	it('given a customer who waits, when it is accepted, then it is; when another is rejected, then CCV deletes it and that is said', async () => {
		const shop = await startCustomerShop();
		shop.world.users.push(aUser(1003, 'one', { approval_status: 'pending' }), aUser(1004, 'two', { approval_status: 'pending' }));

		const items = itemsOf(await runCcv(shop, 'customer', 'update', { customer: '={{ $json.customer }}', updateFields: { approvalStatus: '={{ $json.status }}' } }, { input: [{ customer: byId(1003), status: 'accepted' }, { customer: byId(1004), status: 'rejected' }] as never }));

		expect(items).toMatchObject([{ id: 1003, approval_status: 'accepted' }, { id: 1004, approval_status: 'rejected', rejected: true }]);
		expect(items[0]).not.toHaveProperty('rejected');
		expect([userIn(shop, 1003)?.approval_status, userIn(shop, 1004)]).toEqual(['accepted', undefined]);
	});

	it.each(['lose-answer', 'server-error-after'] as const)('given %s, when a customer is rejected, then it is known to be gone', async (then) => {
		const shop = withFault(await startCustomerShop(), PATCH, then);
		shop.world.users.push(aUser(1004, 'two', { approval_status: 'pending' }));

		expect(itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(1004), updateFields: { approvalStatus: 'rejected' } }))).toMatchObject([{ id: 1004, rejected: true }]);
		expect(userIn(shop, 1004)).toBeUndefined();
	});

	it('given CCV takes a value otherwise, when it is written, then that field is named', async () => {
		const shop = await startCustomerShop();
		shop.onCall = ({ label }) => {
			const info = userIn(shop, AN)?.userinfo;
			if (label === PATCH && info) info.btw = '';
		};

		const items = itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(AN), updateFields: { vatNumber: 'wrong', cocNumber: '12345678' } }));

		expect(items).toMatchObject([{ changed: ['userinfo.kvk', 'userinfo.btw'], notTaken: ['userinfo.btw'] }]);
	});

	it.each(['lose-answer', 'server-error-after', 'reset-before'] as const)('given %s, when a customer is updated, then it is written and comes as it is', async (then) => {
		const shop = withFault(await startCustomerShop(), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(AN), updateFields: { cocNumber: '12345678' } }))).toMatchObject([{ id: AN, userinfo: { kvk: '12345678' }, changed: ['userinfo.kvk'] }]);
		expect(userIn(shop, AN)?.userinfo.kvk).toBe('12345678');
	});

	it('given CCV fails before it writes, when one is updated behind another, then it is said that it may be run again', async () => {
		const shop = withFault(await startCustomerShop(), PATCH, 'server-error', 2);

		const { done, failed, code } = await runBehind(shop, 'customer', 'update', { customer: byId(AN), updateFields: { cocNumber: '1' } }, { updateFields: { cocNumber: '2' } });

		expect(done).toMatchObject([{ id: AN, changed: ['userinfo.kvk'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Customer 1001: it is not known.*Run it again/), 'unanswered']);
		expect(userIn(shop, AN)?.userinfo.kvk).toBe('1');
	});

	it('given the customer cannot be read after the write, when it is updated, then what was written comes without the password', async () => {
		const shop = withFault(await startCustomerShop(), ONE, 'refuse', 2);

		const items = itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(AN), updateFields: { cocNumber: '12345678', password: 'Geheim-123' } }));

		expect(items).toEqual([{ id: AN, userinfo: { kvk: '12345678' }, changed: ['password', 'userinfo.kvk'], readBack: false }]);
		expect(userIn(shop, AN)).toMatchObject({ password: 'Geheim-123' });
	});

	it('given the customer is read in part, when it is updated behind another, then nothing is written for it', async () => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: false } }), ONE, 'cut', 3);

		const { done, failed, code } = await runBehind(shop, 'customer', 'update', { customer: byId(AN), updateFields: { cocNumber: '1' } }, { updateFields: { cocNumber: '2' } });

		expect(done).toMatchObject([{ id: AN, changed: ['userinfo.kvk'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(/the answer is no whole JSON/), 'malformed-answer']);
		expect(userIn(shop, AN)?.userinfo.kvk).toBe('1');
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a customer is updated, then it waits, and it is written once', async (then) => {
		const shop = withFault(await startCustomerShop(), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'update', { customer: byId(AN), updateFields: { cocNumber: '12345678' } }))).toMatchObject([{ id: AN, userinfo: { kvk: '12345678' } }]);
		expect(shop.log.filter(({ label }) => label === PATCH).map(({ status }) => status)).toEqual([429, 204]);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown customer', { customer: byId(9) }, /does not know this record \(500\.24/, 'not-found'],
		['an unknown address', { customer: byEmail('nobody@example.com') }, /has no customer with this email address/, 'not-found'],
		['nothing to change', { customerJson: '{}' }, /There is nothing to change/, 'invalid-setting'],
		['a cleared user name', json({ username: null }), /Customer 1001: username cannot be cleared/, 'invalid-setting'],
		['a field that CCV has not', json({ colour: 'red' }), /Customer 1001: CCV SalesPOS has no field colour here/, 'invalid-request'],
	])('given %s, when it is updated behind another, then nothing is written for it', async (_, failing, message, expected) => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'update', { customer: byId(AN), ...json({ userinfo: { kvk: '1' } }) }, failing);

		expect(done).toMatchObject([{ id: AN, changed: ['userinfo.kvk'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, PATCH)).toHaveLength(1);
	});

	it.each<[string, object, RegExp, string]>([
		['a taken user name', { username: 'JANSEN' }, /Property username is not unique/, 'refused'],
		['an approval that is not waited for', { approval_status: 'rejected' }, /approval_status can only be changed while it is pending/, 'refused'],
	])('given %s, when it is written behind another, then CCV refuses and the customer stays', async (_, item, message, expected) => {
		const shop = await startCustomerShop();
		shop.allowRefusals();

		const { failed, code } = await runBehind(shop, 'customer', 'update', { customer: byId(AN), ...json({ userinfo: { kvk: '1' } }) }, json(item));

		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(userIn(shop, AN)).toMatchObject({ username: 'An@Example.com', approval_status: 'accepted' });
	});

	it('given the keys are refused, when one is updated behind another, then it says so and it stays', async () => {
		const shop = withFault(await startCustomerShop(), PATCH, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'customer', 'update', { customer: byId(AN), updateFields: { cocNumber: '1' } }, { updateFields: { cocNumber: '2' } });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(userIn(shop, AN)?.userinfo.kvk).toBe('1');
	});
});
