import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import type { CcvUser } from '../../../../sim/ccv/world';
import type { CcvShopOptions } from '../../../support/startCcvShop';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';

export const GROUP = 501;
export const AN = 1001;
export const JANSEN = 1002;

/** A customer of the shop; what is not said of them is empty. */
export const aUser = (id: number, username: string, over: Partial<CcvUser> = {}): CcvUser => ({
	id,
	username,
	group_id: null,
	status: true,
	approval_status: 'accepted',
	product_in_category_discount: 'highest',
	userinfo: { email: username },
	...over,
});

/** A person who lives by street and number, and a company by lines, in a group. */
export async function startCustomerShop(over: CcvWorldOver = {}, options: CcvShopOptions = {}): Promise<SoundShop> {
	return await startSoundShop({
		usergroups: [{ id: GROUP, groupname: 'Dealers', default: false, discount: 10, product_in_category_discount: 'highest' }],
		users: [
			aUser(AN, 'An@Example.com', {
				userinfo: {
					email: 'An@Example.com',
					billingaddress: { first_name: 'An', last_name: 'Bakker', street: 'Dorpsstraat', housenumber: 12, housenumber_suffix: 'a', zipcode: '1234 AB', city: 'Utrecht', country_code: 'NL', telephone: '030-1234567' },
				},
			}),
			aUser(JANSEN, 'jansen', {
				group_id: GROUP,
				userinfo: { email: 'info@jansen.example', customertype: 'b2b', btw: 'NL001234567B01', kvk: '12345678', billingaddress: { company: 'Jansen BV', address_line_1: 'Kade 1', city: 'Delft', country_code: 'NL' } },
			}),
		],
		...over,
	}, options);
}

/** What CCV takes of their personal info: a write that touches it sends it whole. */
export const AN_INFO = {
	email: 'An@Example.com',
	customertype: 'b2c',
	billingaddress: { first_name: 'An', last_name: 'Bakker', street: 'Dorpsstraat', housenumber: 12, housenumber_suffix: 'a', zipcode: '1234 AB', city: 'Utrecht', country_code: 'NL', telephone: '030-1234567' },
};
export const JANSEN_INFO = {
	email: 'info@jansen.example',
	customertype: 'b2b',
	btw: 'NL001234567B01',
	kvk: '12345678',
	billingaddress: { company: 'Jansen BV', address_line_1: 'Kade 1', city: 'Delft', country_code: 'NL' },
};

export const byId = (id: number) => ({ __rl: true, mode: 'id', value: String(id) });
export const byEmail = (value: string) => ({ __rl: true, mode: 'email', value });
export const byUsername = (value: string) => ({ __rl: true, mode: 'username', value });
export const json = (record: object) => ({ specify: 'json', customerJson: JSON.stringify(record) });
