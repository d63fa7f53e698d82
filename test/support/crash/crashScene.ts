import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import { payOrder } from '../../../sim/ccv/actions/payOrder';
import type { CcvOrder } from '../../../sim/ccv/world';
import { putRelation } from '../../../sim/mplus/store/putRelation';
import type { WorkflowFile } from '../engine/runWorkflow';
import { startPair, type Pair } from '../startPair';
import { ORDERS_TO_MPLUS, readTemplate, withParameters, withSettings, withShopChoices } from '../template';
import type { CutData } from './cutData';
import type { TillKind } from './drawPoints';

/** Few at a time, so that what there is to carry takes several runs and crashes fall between checkpoints as well. */
const AMOUNT_PER_RUN = 15;

export interface CrashScene {
	pair: Pair;
	workflow: WorkflowFile;
	/** What the shop does while the sync lies still: an order is paid, a new one comes in. */
	goOn(): void;
	/** Every order that has to be in the till in the end, with its total. */
	wanted(): Array<{ order: CcvOrder; totalCents: number }>;
	/** Orders that must stay out and be dead letters. */
	held(): CcvOrder[];
}

/** A shop with orders of every kind and a till that knows some of its customers. */
export async function crashScene({ file, expected }: CutData, till: Partial<TillKind> = {}): Promise<CrashScene> {
	const pair = await startPair({ file, mplus: till });
	const { ccv, mplus } = pair;
	const totals = new Map<number, number>();
	const place = (email: string, userId: number | null, begunAt: string) => {
		const [product] = ccv.world.products;
		const order = placeOrder(ccv.world, { begunAt, paid: true, user_id: userId, customer: customerOf(email), rows: [{ product_id: product?.id ?? null, count: 3 }] });
		totals.set(order.id, 3 * Math.round((product?.price ?? 0) * 100));
	};
	place('guest@example.com', null, '2010-12-02T08:00:00Z');
	place('Guest@Example.com', null, '2010-12-02T08:01:00Z');
	place('later.user@example.com', null, '2010-12-02T08:02:00Z');
	place('later.user@example.com', 77, '2010-12-02T08:03:00Z');
	place('known@example.com', 78, '2010-12-02T08:04:00Z');
	putRelation(mplus.world, { relationNumber: 500, name: 'Known at the counter', email: 'KNOWN@example.com' });
	const [firstUser] = ccv.world.users;
	putRelation(mplus.world, { relationNumber: 501, extRelationId: `ccv-${ccv.world.shop.id}-${firstUser?.id}`, name: 'Old name', email: firstUser?.username });
	const byNumber = (number: number) => ccv.world.orders.find(({ ordernumber }) => ordernumber === number) as CcvOrder;
	return {
		pair,
		workflow: template(),
		goOn() {
			const unpaid = ccv.world.orders.find(({ paid }) => !paid);
			if (unpaid) payOrder(ccv.world, unpaid.id);
			place('guest@example.com', null, '2010-12-02T20:00:00Z');
		},
		wanted: () => [
			...expected.map(({ orderNumber, ...rest }) => ({ ...rest, order: byNumber(orderNumber) })).filter(({ class: kind, order }) => order.paid && (kind === 'positive' || kind === 'zero' || kind === 'unpaid')),
			...[...totals].map(([id, totalCents]) => ({ order: ccv.world.orders.find((order) => order.id === id) as CcvOrder, totalCents })),
		].map(({ order, totalCents }) => ({ order, totalCents })),
		held: () => expected.filter(({ class: kind }) => kind === 'creditNote' || kind === 'negative').map(({ orderNumber }) => byNumber(orderNumber)),
	};
}

function template(): WorkflowFile {
	const workflow = withShopChoices(withSettings(readTemplate(ORDERS_TO_MPLUS), { start: 'fromBeginning', amountPerRun: AMOUNT_PER_RUN }));
	// The sample's orders are years old, and its unpaid ones have to be watched all the same.
	return withParameters(workflow, 'Get Changed', { options: { waitAtMostDays: 100_000 } });
}

function customerOf(email: string): CcvOrder['customer'] {
	return { email, billingaddress: { first_name: 'Kim', last_name: 'de Vries', street: 'Kade', housenumber: 4, zipcode: '9711AA', city: 'Groningen', country_code: 'NL' } };
}
