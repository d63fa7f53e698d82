import { PosError } from '../../http/PosError';
import type { Branch, CreatedOrder, OrderTarget, TargetOrder, VatRate, Written } from '../../sync/orders/OrderTarget';
import type { Answer, MplusClient, WriteEnd } from '../MplusClient';
import type { Relation } from '../soap/mplusTypes.generated';
import { findArticles } from './findArticles';
import { findRelations } from './findRelations';
import { fromMplusOrder } from './fromMplusOrder';
import { readOrdersByExternalIds } from './readOrdersByExternalIds';
import { toRelationFields } from './relationFields';
import { toCreateOrderRequest } from './toMplusOrder';
import { toVatPercentage } from './toVatPercentage';

/** MplusKASSA as the target of an order sync. */
export function createMplusOrderTarget(client: MplusClient): OrderTarget {
	return {
		installation: client.installation,
		customerFields: toRelationFields,
		findOrders: async (externalIds) => await findOrders(client, externalIds),
		findCustomers: async (keys) => await findRelations(client, keys),
		findArticles: async (wanted) => await findArticles(client, wanted),
		listVatRates: async () => await listVatRates(client),
		listBranches: async () => await listBranches(client),
		async createOrder(draft, customerNumber, attempt) {
			const request = toCreateOrderRequest(draft, customerNumber, attempt);
			return toWrittenOrder(await refusedIfInvalid(client.write('createOrderV3', { request }, 'keyed')));
		},
		async createCustomer(fields) {
			// createRelation has no key: after a lost answer it must be looked for, not sent again.
			return toWrittenNumber('createRelation', await refusedIfInvalid(client.write('createRelation', { relation: fields as Relation }, 'never')));
		},
		async updateCustomer(relationNumber, changes) {
			const relation = { relationNumber, ...changes } as Relation;
			const end = await refusedIfInvalid(client.write('updateRelation', { relation }, 'keyed'));
			return toWrittenNumber('updateRelation', end.kind === 'answer' ? { ...end, value: { ...end.value, relationNumber } } : end);
		},
		isAnswering: async () => await isAnswering(client),
	};
}

async function findOrders(client: MplusClient, externalIds: string[]): Promise<Map<string, TargetOrder>> {
	const orders = (await readOrdersByExternalIds(client, externalIds)).map(fromMplusOrder);
	return new Map(orders.map((order) => [order.externalId, order]));
}

async function listVatRates(client: MplusClient): Promise<VatRate[]> {
	const answer = await client.read('getVatGroupList', {});
	return (answer.vatGroup ?? []).flatMap((group) =>
		group.vatCode === undefined || group.vatPercentage === undefined
			? []
			: [{ branch: group.branchNumber, country: group.countryIso3, code: group.vatCode, percentage: toVatPercentage(group.vatPercentage) }],
	);
}

async function listBranches(client: MplusClient): Promise<Branch[]> {
	const answer = await client.read('getBranches', {});
	return (answer.branches?.branch ?? []).map((branch) => ({
		number: branch.branchNumber ?? 0,
		name: branch.branchName ?? '',
		country: branch.countryIso3 || undefined,
		workplaces: (branch.workplaces?.workplace ?? []).flatMap(({ workplaceNumber }) => workplaceNumber ?? []),
	}));
}

/** What cannot be put into a request (a key that XML cannot carry, a number out of range) is the fault of this record, not of the run. */
async function refusedIfInvalid<O extends 'createOrderV3' | 'createRelation' | 'updateRelation'>(writing: Promise<WriteEnd<O>>): Promise<WriteEnd<O>> {
	return await writing.catch((failure: unknown) =>
		failure instanceof PosError && failure.code === 'invalid-request'
			? { kind: 'refused', message: failure.message }
			: Promise.reject(failure as Error),
	);
}

function toWrittenOrder(end: WriteEnd<'createOrderV3'>): Written<CreatedOrder> {
	if (end.kind === 'refused') return { ...end, replayed: false };
	if (end.kind === 'unclear') return end;
	const { value, dropped } = end;
	const replayed = value.idempotencyResult === 'IDEMPOTENCY-RESULT-REPLAY-RESPONSE';
	if (value.result === 'CREATE-ORDER-RESULT-OK') return { kind: 'done', replayed, value: toCreatedOrder(value, dropped) };
	if (value.result === 'CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS') return { kind: 'exists' };
	if (value.result === undefined) return { kind: 'unclear', message: 'MplusKASSA, createOrderV3: the answer has no result' };
	return { kind: 'refused', replayed, message: value.errorMessage?.trim() || value.result };
}

function toCreatedOrder(value: Answer<'createOrderV3'>, shortened: string[]): CreatedOrder {
	const order = value.order ? fromMplusOrder(value.order) : undefined;
	return {
		id: value.info?.orderId || order?.id || '',
		number: order?.number ?? (value.info?.orderString || undefined),
		order,
		queued: value.info?.orderQueued === true,
		shortened,
	};
}

function toWrittenNumber(
	operation: string,
	end: WriteEnd<'createRelation'>,
): Written<number> {
	if (end.kind === 'refused') return { ...end, replayed: false };
	if (end.kind === 'unclear') return end;
	const { result, relationNumber, errorMessage } = end.value;
	if (result === undefined) return { kind: 'unclear', message: `MplusKASSA, ${operation}: the answer has no result` };
	if (result.endsWith('-OK') && relationNumber) return { kind: 'done', value: relationNumber, replayed: false };
	return { kind: 'refused', replayed: false, message: errorMessage?.trim() || result };
}

/** Whether the cheapest call is answered, with this login. */
async function isAnswering(client: MplusClient): Promise<boolean> {
	return await client.read('getApiVersion', {}).then(
		() => true,
		(failure: unknown) => !(failure instanceof PosError),
	);
}
