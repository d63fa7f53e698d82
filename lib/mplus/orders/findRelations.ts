import { mapConcurrently } from '../../http/mapConcurrently';
import { comparableEmail } from '../../model/comparableEmail';
import type { CustomerKey, KnownCustomer } from '../../sync/orders/OrderTarget';
import type { MplusClient } from '../MplusClient';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { canBeKey } from './canBeKey';
import { fieldsOfRelation } from './relationFields';

/** getRelations gives a thousand at most (Mplus API, dossier 5). */
const PAGE_SIZE = 1000;
/** Up to so many customers, asking for each is cheaper than reading pages. */
const FEW = 8;
const AT_A_TIME = 4;

/**
 * All relations that one of the keys means. For a few customers one by one, for many by reading all relations a
 * thousand at a time, as long as that takes fewer calls. The till's search is by parts of words and without regard to
 * case, so whatever comes back is compared again.
 */
export async function findRelations(client: MplusClient, keys: CustomerKey[]): Promise<KnownCustomer[]> {
	if (keys.length === 0) return [];
	const found = new Map<number, KnownCustomer>();
	const left = keys.length > FEW ? await readPages(client, keys, found, keys.length) : keys;
	const sought = await mapConcurrently(left, AT_A_TIME, async (key) => await findOne(client, key));
	for (const { customer } of sought) if (customer) found.set(customer.number, customer);
	const hidden = left.filter((_, index) => sought[index]?.hidden);
	if (hidden.length > 0) await readPages(client, hidden, found, Infinity);
	return [...found.values()];
}

/** Collects what fits out of all relations; returns the keys that are left where the relations could not all be read. */
async function readPages(client: MplusClient, keys: CustomerKey[], found: Map<number, KnownCustomer>, maxPages: number): Promise<CustomerKey[]> {
	const fits = matcherOf(keys);
	let syncMarker = 0;
	for (let pages = 0; pages < maxPages; pages++) {
		const answer = await client.read('getRelations', { request: { syncMarker, syncMarkerLimit: PAGE_SIZE } });
		const relations = answer.relationList?.relation ?? [];
		for (const customer of relations.filter(fits).map(toKnownCustomer)) found.set(customer.number, customer);
		const highest = Math.max(-1, ...relations.map((relation) => relation.syncMarker ?? -1));
		// Unsorted within a page, and only an empty page is the end (Mplus API, dossier 5).
		if (relations.length === 0) return [];
		if (highest < syncMarker) return keys;
		syncMarker = highest + 1;
	}
	return keys;
}

/**
 * `hidden`: the one relation that the till gives is not the right one (it ignores exactMatch, is not active, or belongs to
 * another user), and the right one may stand behind it.
 */
interface Sought {
	customer?: KnownCustomer;
	hidden: boolean;
}

async function findOne(client: MplusClient, { externalId, email }: CustomerKey): Promise<Sought> {
	const byId = await findExactly(client, 'extRelationId', externalId);
	if (byId && byId.externalId === externalId) return { customer: byId, hidden: false };
	const byEmail = await findExactly(client, 'email', email?.trim());
	const customer = byEmail && comparableEmail(byEmail.email) === comparableEmail(email) ? byEmail : undefined;
	const isOther = customer !== undefined && (!customer.active || (externalId !== undefined && customer.externalId !== undefined));
	return { customer, hidden: byId !== undefined || isOther || (byEmail !== undefined && customer === undefined) };
}

async function findExactly(client: MplusClient, field: 'extRelationId' | 'email', value: string | undefined): Promise<KnownCustomer | undefined> {
	if (!canBeKey(value)) return undefined;
	const relation: Relation = { [field]: value };
	const answer = await client.read('findRelationV2', { request: { relation, exactMatch: true } });
	return answer.relation?.relationNumber ? toKnownCustomer(answer.relation) : undefined;
}

function matcherOf(keys: CustomerKey[]): (relation: Received<Relation>) => boolean {
	const externalIds = new Set(keys.map(({ externalId }) => externalId));
	const emails = new Set(keys.map(({ email }) => comparableEmail(email)));
	return ({ extRelationId, email }) => {
		const address = comparableEmail(email);
		return (extRelationId !== undefined && externalIds.has(extRelationId)) || (address !== undefined && emails.has(address));
	};
}

function toKnownCustomer(relation: Received<Relation>): KnownCustomer {
	const fields = fieldsOfRelation(relation);
	return {
		number: relation.relationNumber ?? 0,
		active: relation.active ?? true,
		externalId: fields.extRelationId,
		email: fields.email,
		fields,
	};
}
