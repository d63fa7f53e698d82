import { toOrder } from '../../sim/ccv/render/toOrder';
import { toOrderRow } from '../../sim/ccv/render/toOrderRow';
import type { CcvUser } from '../../sim/ccv/world';
import { readShopData } from '../../sim/seed/readShopData';
import { seedCcv } from '../../sim/seed/seedCcv';
import type { OrderLine, ProductLine, RowLine, ShopData, UserLine } from '../../sim/seed/shopData';
import { SAMPLE_FILE } from '../../test/support/startPair';

export interface BatchSize {
	orders: number;
	customers: number;
}

export interface Batch {
	/** Orders with their rows, as Get Changed gives them; each as JSON, so that those not yet due are no objects to look after. */
	records: string[];
	shop: number;
	users: CcvUser[];
	products: ProductLine[];
	/** What each order comes to: counted from its rows, not asked of anybody. */
	totalsCents: number[];
}

const ORIGIN = 'https://shop.example';
const FIRST_MOMENT = Date.parse('2026-03-02T08:00:00Z');
const FEWEST_ROWS = 10;
const POSTAGE: RowLine = ['POST', 1, 4.95, 'POSTAGE', 'postage'];

/** Orders of 10 to 20 rows of real orders, for customers with an account by turns; every third is sent by post. The same every time. */
export function aBatch({ orders, customers }: BatchSize): Batch {
	const sample = readShopData(SAMPLE_FILE);
	const users = Array.from({ length: customers }, (_, index) => aUser(sample, index));
	const rows = sample.orders.flatMap((order) => order.rows).filter(isSale);
	const lines = Array.from({ length: orders }, (_, index) => anOrder(rows, users, index));
	const { world } = seedCcv({ products: sample.products, users, orders: lines });
	const webshop = { id: String(world.shop.id), name: world.shop.name };
	return {
		records: world.orders.map((order) => {
			const orderrows = { collection: order.rows.map((row) => toOrderRow(ORIGIN, order, row)) };
			return JSON.stringify({ ...toOrder(world, ORIGIN, order), webshop, orderrows });
		}),
		shop: world.shop.id,
		users: world.users,
		products: sample.products,
		totalsCents: lines.map(({ rows: sold }) => sold.reduce((sum, [, count, price]) => sum + count * Math.round(price * 100), 0)),
	};
}

function isSale([, count, price, , special]: RowLine): boolean {
	return special === undefined && count > 0 && price > 0;
}

function aUser({ users }: ShopData, index: number): UserLine {
	const model = users[index % users.length] as UserLine;
	return { ...model, customer: index + 1, housenumber: model.housenumber + index, email: `${index}.${model.email}` };
}

function anOrder(rows: RowLine[], users: UserLine[], index: number): OrderLine {
	const length = FEWEST_ROWS + (index % 11);
	const own = Array.from({ length }, (_, place) => rows[(index * 15 + place) % rows.length] as RowLine);
	const user = users[index % users.length] as UserLine;
	const shipped = index % 3 === 0;
	return {
		t: 'order',
		invoice: `B${index}`,
		date: new Date(FIRST_MOMENT + index * 60_000).toISOString(),
		customer: user.customer,
		country: user.country_code,
		shipped,
		paymethod: 'ideal',
		paid: true,
		rows: shipped ? [...own, POSTAGE] : own,
	};
}
