import type { CcvUser } from '../ccv/world';
import type { UserLine } from './shopData';

export const toSeedUser = (line: UserLine, id: number): CcvUser => ({
	id,
	username: line.email,
	group_id: null,
	status: true,
	approval_status: 'accepted',
	product_in_category_discount: 'highest',
	userinfo: {
		billingaddress: {
			first_name: line.first_name,
			last_name: line.last_name,
			company: line.company ?? '',
			street: line.street,
			housenumber: line.housenumber,
			housenumber_suffix: line.housenumber_suffix,
			zipcode: line.zipcode,
			city: line.city,
			country_code: line.country_code,
		},
		email: line.email,
		customertype: line.company === undefined ? 'b2c' : 'b2b',
		btw: line.btw ?? '',
		kvk: line.kvk ?? '',
	},
});
