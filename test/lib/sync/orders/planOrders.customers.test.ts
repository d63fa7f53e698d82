import type { Order } from '../../../../lib/model/Order';
import { planOrders } from '../../../../lib/sync/orders/planOrders';
import { aKnownCustomer } from '../../../support/builders/aKnownCustomer';
import { anOrder } from '../../../support/builders/anOrder';
import { factsWith } from '../../../support/builders/factsWith';
import { someFields } from '../../../support/builders/someFields';
import { someSettings, type SyncSettings } from '../../../support/builders/someSettings';

type Customer = NonNullable<Order['customer']>;

const user = (id: string, email: string, over: Partial<Customer> = {}): Customer => ({ id, kind: 'person', name: 'Jan Jansen', email, ...over });
const guest = (email: string, over: Partial<Customer> = {}): Customer => ({ kind: 'person', name: 'Jan Jansen', email, ...over });

/** The key of each order, and what is done for each key. */
function plan(customers: Array<Customer | undefined>, known = [] as ReturnType<typeof aKnownCustomer>[], settings: Partial<SyncSettings> = {}) {
	const records = customers.map((customer, index) => ({ kind: 'order' as const, order: anOrder({ source: { id: String(500 + index) }, customer }) }));
	const { actions, customers: decided } = planOrders(records, factsWith({ customers: known }), someSettings(settings), someFields);
	return { keys: actions.map((action) => (action.kind === 'create' ? action.customerKey : action.kind)), customers: Object.fromEntries(decided) };
}

const OWN = aKnownCustomer({ number: 5, externalId: 'ccv-90210-7', email: 'jan@example.nl' });

describe('given a customer with an account', () => {
	it('when the till knows the account, then that relation is used, whatever its e-mail', () => {
		const moved = aKnownCustomer({ number: 5, externalId: 'ccv-90210-7', email: 'old@example.nl' });
		const namesake = aKnownCustomer({ number: 4, email: 'jan@example.nl' });

		const planned = plan([user('7', 'jan@example.nl')], [namesake, moved]);

		expect(planned).toEqual({ keys: ['number:5'], customers: { 'number:5': { kind: 'update', number: 5, changes: { email: 'jan@example.nl' } } } });
	});

	it('when nothing differs, then nothing is written', () => {
		const planned = plan([user('7', 'jan@example.nl')], [OWN]);

		expect(planned).toEqual({ keys: ['number:5'], customers: { 'number:5': { kind: 'use', number: 5, as: 'known' } } });
	});

	it('when only capitals and outer spaces of the e-mail differ, then nothing is written', () => {
		const planned = plan([user('7', ' Jan@Example.NL ')], [OWN]);

		expect(planned.customers).toEqual({ 'number:5': { kind: 'use', number: 5, as: 'known' } });
	});

	it('when a relation without external id has the e-mail, then it is adopted', () => {
		const planned = plan([user('7', 'JAN@example.nl ')], [aKnownCustomer({ number: 6, email: ' jan@Example.nl' })]);

		expect(planned).toEqual({ keys: ['number:6'], customers: { 'number:6': { kind: 'update', number: 6, changes: { extRelationId: 'ccv-90210-7' } } } });
	});

	it('when the relation with the e-mail carries another account\'s id, then it is somebody else', () => {
		const planned = plan([user('7', 'info@example.nl')], [aKnownCustomer({ number: 6, externalId: 'ccv-90210-8', email: 'info@example.nl' })]);

		expect(planned.keys).toEqual(['external:ccv-90210-7']);
	});

	it('when the relation with the e-mail is inactive, then it is not used', () => {
		const planned = plan([guest('jan@example.nl')], [aKnownCustomer({ number: 6, email: 'jan@example.nl', active: false })]);

		expect(planned.keys).toEqual(['email:jan@example.nl']);
	});

	it('when the e-mail is only a part of another one, then it is somebody else', () => {
		const planned = plan([guest('a@b.nl')], [aKnownCustomer({ number: 6, email: 'aa@b.nl' })]);

		expect(planned.keys).toEqual(['email:a@b.nl']);
	});

	it('when several relations could be meant, then the lowest number is taken, in whatever order they come', () => {
		const twins = [aKnownCustomer({ number: 9, externalId: 'ccv-90210-7' }), aKnownCustomer({ number: 8, externalId: 'ccv-90210-7' })];

		const keys = [plan([user('7', 'x@y.nl')], twins).keys, plan([user('7', 'x@y.nl')], [...twins].reverse()).keys];

		expect(keys).toEqual([['number:8'], ['number:8']]);
	});

	it('when customers are not to be updated, then a known one is used as it is', () => {
		const planned = plan([user('7', 'new@example.nl')], [OWN], { updateCustomers: false });

		expect(planned.customers).toEqual({ 'number:5': { kind: 'use', number: 5, as: 'known' } });
	});
});

describe('given several orders in a batch', () => {
	it('when they are of one known customer, then there is one action and the last order\'s data stand', () => {
		const planned = plan([user('7', 'jan@example.nl', { name: 'J. Jansen' }), user('7', 'jan@example.nl', { name: 'Jan Jansen-Bos' })], [OWN]);

		expect(planned).toEqual({
			keys: ['number:5', 'number:5'],
			customers: { 'number:5': { kind: 'update', number: 5, changes: { name: 'Jan Jansen-Bos' } } },
		});
	});

	it.each([
		['the account orders first', [user('7', 'jan@example.nl'), guest('Jan@Example.nl')], 'external:ccv-90210-7'],
		['the guest orders first', [guest('Jan@Example.nl'), user('7', 'jan@example.nl')], 'email:jan@example.nl'],
	])('when a guest has the e-mail of a new account and %s, then both are one new customer with the account\'s id', (_, customers, key) => {
		const planned = plan(customers);

		expect(planned).toEqual({
			keys: [key, key],
			customers: {
				[key]: {
					kind: 'create',
					externalId: 'ccv-90210-7',
					email: 'jan@example.nl',
					fields: { extRelationId: 'ccv-90210-7', name: 'Jan Jansen', email: customers[1]?.email },
				},
			},
		});
	});

	it('when the account orders again after its guest order, then it is still one customer', () => {
		const planned = plan([guest('jan@example.nl'), user('7', 'jan@example.nl'), user('7', 'jan@example.nl'), guest('jan@example.nl')]);

		expect(new Set(planned.keys)).toEqual(new Set(['email:jan@example.nl']));
	});

	it('when two new accounts share an e-mail, then they are two customers', () => {
		const planned = plan([user('7', 'info@example.nl'), user('8', 'info@example.nl')]);

		expect(planned.keys).toEqual(['external:ccv-90210-7', 'external:ccv-90210-8']);
	});

	it('when two new accounts share an e-mail with a guest before them, then the guest is the first account', () => {
		const planned = plan([guest('info@example.nl'), user('7', 'info@example.nl'), user('8', 'info@example.nl')]);

		expect(planned.keys).toEqual(['email:info@example.nl', 'email:info@example.nl', 'external:ccv-90210-8']);
	});

	it('when the account\'s e-mail changed in between, then it is still one customer', () => {
		const planned = plan([guest('old@example.nl'), user('7', 'old@example.nl'), user('7', 'new@example.nl')]);

		expect(new Set(planned.keys).size).toBe(1);
	});

	it('when a guest comes after two new accounts that share its e-mail, then it is the first of them', () => {
		const planned = plan([user('7', 'info@example.nl'), user('8', 'info@example.nl'), guest('info@example.nl')]);

		expect(planned.keys).toEqual(['external:ccv-90210-7', 'external:ccv-90210-8', 'external:ccv-90210-7']);
	});

	it('when a later order of the account says less, then what was known of it stays', () => {
		const planned = plan([user('7', 'jan@example.nl'), { id: '7', kind: 'person' }]);

		expect(planned.customers).toEqual({
			'external:ccv-90210-7': {
				kind: 'create',
				externalId: 'ccv-90210-7',
				email: 'jan@example.nl',
				fields: { extRelationId: 'ccv-90210-7', name: 'Jan Jansen', email: 'jan@example.nl' },
			},
		});
	});

	it('when two accounts could both adopt one relation, then only the first does', () => {
		const planned = plan([user('7', 'info@example.nl'), user('8', 'info@example.nl')], [aKnownCustomer({ number: 6, email: 'info@example.nl' })]);

		expect(planned.keys).toEqual(['number:6', 'external:ccv-90210-8']);
	});
});

describe('given an order that names nobody', () => {
	it.each([
		['no customer at all', undefined],
		['a name only', { kind: 'person', name: 'Jan' } as const],
		['an e-mail of spaces', guest('  ')],
	])('when it has %s, then the default customer is used and never changed', (_, customer) => {
		const planned = plan([customer], [], { defaultCustomer: 1 });

		expect(planned).toEqual({ keys: ['default'], customers: { default: { kind: 'use', number: 1, as: 'default' } } });
	});
});
