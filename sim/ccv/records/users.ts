export interface CcvAddress {
	gender: string | null;
	initials: string;
	first_name: string;
	last_name: string;
	full_name: string;
	company: string;
	address_line_1: string;
	address_line_2: string;
	street: string;
	housenumber: number | null;
	housenumber_suffix: string;
	zipcode: string;
	city: string;
	province: string;
	country_code: string | null;
	telephone: string;
	fax: string;
	mobile: string;
	comment: string;
}

export interface CcvCustomer {
	billingaddress?: Partial<CcvAddress>;
	deliveryaddress?: Partial<CcvAddress>;
	email?: string;
	customertype?: string;
	btw?: string;
	kvk?: string;
	reference?: string;
	iban?: string;
	birthdate?: string | null;
	[further: string]: unknown;
}

export interface CcvUser {
	id: number;
	username: string;
	group_id: number | null;
	status: boolean;
	approval_status: 'pending' | 'accepted';
	product_in_category_discount: 'highest' | 'lowest';
	/** As it was last written; no answer shows it. */
	password?: string;
	userinfo: CcvCustomer;
}

export interface CcvUserGroup {
	id: number;
	groupname: string;
	/** New users are put into it. */
	default: boolean;
	/** Percentage. */
	discount: number;
	product_in_category_discount: 'highest' | 'lowest';
}
