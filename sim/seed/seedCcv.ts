import { placeOrder } from '../ccv/actions/placeOrder';
import { givenCcvWorld, type CcvWorldOver } from '../ccv/givenCcvWorld';
import type { CcvWorld } from '../ccv/world';
import type { ShopData } from './shopData';
import { toOrderDraft } from './toOrderDraft';
import { toSeedProduct } from './toSeedProduct';
import { toSeedUser } from './toSeedUser';

export interface CcvSeed {
	world: CcvWorld;
	orderIdByInvoice: Map<string, number>;
	orderNumberByInvoice: Map<string, number>;
	userIdByCustomer: Map<number, number>;
	productIdByNumber: Map<string, number>;
}

const FIRST_USER_ID = 24_000_000;
const FIRST_PRODUCT_ID = 845_000_000;

/** A shop with the records of a data file; the same file always gives the same ids and numbers. */
export function seedCcv(data: ShopData, over: CcvWorldOver = {}): CcvSeed {
	const users = data.users.map((line, i) => toSeedUser(line, FIRST_USER_ID + idStep(i)));
	const products = data.products.map((line, i) => toSeedProduct(line, FIRST_PRODUCT_ID + idStep(i)));
	const world = givenCcvWorld({ users, products, ...over });
	const byCustomer = new Map(data.users.map((line, i) => [line.customer, users[i]]));
	const byNumber = new Map(products.map((product) => [product.productnumber, product]));
	const seed: CcvSeed = {
		world,
		orderIdByInvoice: new Map(),
		orderNumberByInvoice: new Map(),
		userIdByCustomer: new Map(data.users.map(({ customer }, i) => [customer, FIRST_USER_ID + idStep(i)])),
		productIdByNumber: new Map(products.map(({ productnumber, id }) => [productnumber, id])),
	};
	for (const line of inDateOrder(data)) {
		const user = line.customer === null ? undefined : byCustomer.get(line.customer);
		const order = placeOrder(world, toOrderDraft(line, user, byNumber, world.paymethods));
		seed.orderIdByInvoice.set(line.invoice, order.id);
		seed.orderNumberByInvoice.set(line.invoice, order.ordernumber ?? 0);
	}
	return seed;
}

const idStep = (i: number): number => i * 37 + ((i * 13) % 29);

const inDateOrder = ({ orders }: ShopData): ShopData['orders'] =>
	[...orders].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
