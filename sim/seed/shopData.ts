/** Lines of a shop's data file: one JSON object a line, `t` says which. */
export interface ProductLine {
	t: 'product';
	productnumber: string;
	name: string;
	price: number;
	taxtariff: string;
	stock: number;
	ean: string;
}

export interface UserLine {
	t: 'user';
	customer: number;
	first_name: string;
	last_name: string;
	street: string;
	housenumber: number;
	housenumber_suffix: string;
	zipcode: string;
	city: string;
	country_code: string;
	email: string;
	company?: string;
	btw?: string;
	kvk?: string;
}

/** Stock code, quantity, unit price, text where it differs from the product's name, kind of a row that is no article. */
export type RowLine = [code: string, quantity: number, price: number, description?: string, special?: string];

export interface OrderLine {
	t: 'order';
	invoice: string;
	date: string;
	customer: number | null;
	country: string | null;
	credit?: boolean;
	shipped?: boolean;
	paymethod: string;
	paid: boolean;
	rows: RowLine[];
}

export interface MetaLine {
	t: 'meta';
	set: string;
	source: string;
	licence: string;
	from: string;
	to: string;
}

export type ShopLine = MetaLine | ProductLine | UserLine | OrderLine;

export interface ShopData {
	meta?: MetaLine;
	products: ProductLine[];
	users: UserLine[];
	orders: OrderLine[];
}
