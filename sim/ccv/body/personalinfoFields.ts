import type { FieldType } from './checkBody';

type Fields = Record<string, FieldType>;

const texts = (names: string, type: FieldType = 'text'): Fields =>
	Object.fromEntries(names.split(' ').map((name) => [name, type]));

const DELIVERY: Fields = {
	...texts(
		'initials full_name company address_line_1 address_line_2 street housenumber_suffix zipcode city province country ' +
			'telephone mobile comment',
	),
	gender: 'text?',
	country_code: 'text?',
	housenumber: 'int?',
};

/** `customer` and `userinfo` in a request body (FIELDS.md, personalinfo). */
export const personalinfoFields: Fields = {
	billingaddress: { object: { ...DELIVERY, ...texts('first_name last_name fax') } },
	deliveryaddress: { object: DELIVERY },
	...texts(
		'email customertype bankaccount bankname bank tenname iban bic reference reservationnumber income branche branch ' +
			'website clubcity clubcomment clubname beurs stand fair booth carbrand cartype carweight birthplace cardnumber ' +
			'btw kvk costcentre findus ssnnumber zzppass',
	),
	birthdate: 'text?',
	birthtime: 'text?',
};
