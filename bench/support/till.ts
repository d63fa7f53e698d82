import { fillArticles, fillRelations } from '../../sim/mplus/fillTill';
import { givenMplusWorld } from '../../sim/mplus/givenMplusWorld';
import { seedMplus } from '../../sim/mplus/seedMplus';
import { startMplus } from '../../sim/mplus/startMplus';
import { putRelation } from '../../sim/mplus/store/putRelation';
import type { MplusWorld } from '../../sim/mplus/world';
import type { RunningSim } from '../../sim/server/types';
import { aBatch, type Batch, type BatchSize } from './aBatch';
import { serveTill } from './serveTill';

export interface TillSize extends BatchSize {
	relations: number;
	articles: number;
	latencyMs: number;
}

/** What the till itself has seen and holds. */
export interface TillFigures {
	calls: number;
	maxConcurrent: number;
	callsByOperation: Record<string, number>;
	orders: number;
	totalCents: number;
	failures: string[];
}

/** Below the numbers of invented relations. */
const FIRST_CUSTOMER = 2;

/** A till that knows the batch's articles and customers among many others. */
export async function openTill(size: TillSize): Promise<RunningSim<MplusWorld>> {
	const world = givenMplusWorld();
	const batch = aBatch(size);
	seedMplus(world, batch.products);
	fillArticles(world, Math.max(0, size.articles - world.articles.size));
	putRelations(world, batch, size.relations);
	return await startMplus(world, { latencyMs: size.latencyMs });
}

/** The customers evenly among the others, so that none of the till's pages is without one. */
function putRelations(world: MplusWorld, { users, shop }: Batch, relations: number): void {
	const others = Math.max(0, relations - users.length - world.relations.size);
	users.forEach((user, index) => {
		fillRelations(world, Math.floor(((index + 1) * others) / users.length) - Math.floor((index * others) / users.length));
		putRelation(world, { relationNumber: FIRST_CUSTOMER + index, extRelationId: `ccv-${shop}-${user.id}`, ...fieldsOf(user.userinfo) });
	});
}

/** As the shop's user looks in a till that has taken it over before; absent where the shop says nothing. */
function fieldsOf({ billingaddress, email, btw, kvk }: Batch['users'][number]['userinfo']): Record<string, string> {
	const { first_name: first, last_name: last, company, street, housenumber, housenumber_suffix: suffix, zipcode, city, country_code: country } = billingaddress ?? {};
	const person = `${first} ${last}`;
	const fields = {
		...(company ? { name: company, companyName: company, contact: person } : { name: person }),
		...{ address: `${street} ${housenumber}${suffix}`, zipcode, city, country, email, vatNumber: btw, commerceNumber: kvk },
	};
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Record<string, string>;
}

export function figuresOf({ log, world, maxConcurrent }: RunningSim<MplusWorld>): TillFigures {
	const callsByOperation: Record<string, number> = {};
	for (const { label } of log) callsByOperation[label] = (callsByOperation[label] ?? 0) + 1;
	const orders = [...world.orders.values()];
	return {
		calls: log.length,
		maxConcurrent,
		callsByOperation,
		orders: orders.length,
		totalCents: orders.reduce((sum, { totalInclAmount }) => sum + totalInclAmount, 0),
		failures: world.failures,
	};
}

if (require.main === module) void serveTill(openTill, figuresOf);
