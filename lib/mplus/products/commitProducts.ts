import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import { readAfterWrite } from '../lookAfterWrite';
import type { MplusClient } from '../MplusClient';
import type { Product, Received } from '../soap/mplusTypes.generated';
import { attempt, type Attempt } from './attempt';
import { createProductOnce, type WrittenProduct } from './createProductOnce';
import { outcomesOf } from './outcomesOf';
import type { ProductAction } from './planProducts';
import type { DraftOutcome, WriteSettings } from './ProductDraft';
import { readProducts } from './readProducts';
import { unreadOutcomes } from './unreadOutcomes';
import { updateProductOnce } from './updateProductOnce';

/** So many products at a time; the client has its own bound for all calls. */
const AT_A_TIME = 4;

/** Carries out a plan. Where it stops at a failure, the outcomes are those up to there. */
export async function commitProducts(client: MplusClient, actions: readonly ProductAction[], settings: WriteSettings): Promise<DraftOutcome[]> {
	const refused = actions.flatMap((action) => (action.kind === 'refuse' ? failed(action.itemIndexes, action.error) : []));
	if (settings.stopsAtFailure && refused.length > 0) return refused;
	let stopped = false;
	const writes = actions.filter((action) => action.kind !== 'refuse');
	const written = await mapConcurrently(writes, AT_A_TIME, async (action): Promise<Attempt<WrittenProduct> | undefined> => {
		if (stopped) return undefined;
		const end = await attempt(async () => await write(client, action, settings));
		stopped ||= settings.stopsAtFailure && 'error' in end;
		return end;
	});
	const after = await readAfterWrite(async () => await readBack(client, writes, written));
	const outcomes = writes.flatMap((action, index) => {
		const end = written[index];
		if (end === undefined) return [];
		if ('error' in end) return failed(action.drafts.map(({ itemIndex }) => itemIndex), end.error);
		if (!after && action.kind !== 'unchanged') return unreadOutcomes(action, end.value.productNumber, end.value.dropped, settings);
		const product = action.kind === 'unchanged' ? action.known : after?.get(end.value.productNumber);
		if (product) return outcomesOf(action, product, end.value.dropped, settings);
		return failed(action.drafts.map(({ itemIndex }) => itemIndex), vanished(end.value.productNumber));
	});
	return [...refused, ...outcomes];
}

type Write = Exclude<ProductAction, { kind: 'refuse' }>;

async function write(client: MplusClient, action: Write, settings: WriteSettings): Promise<WrittenProduct> {
	if (action.kind === 'create') return await createProductOnce(client, action, settings);
	const productNumber = action.known.productNumber ?? 0;
	if (action.kind === 'unchanged') return { productNumber, dropped: [] };
	return { productNumber, dropped: await updateProductOnce(client, action, settings) };
}

async function readBack(client: MplusClient, writes: readonly Write[], written: ReadonlyArray<Attempt<WrittenProduct> | undefined>): Promise<Map<number, Received<Product>>> {
	const numbers = written.flatMap((end, index) => (end && 'value' in end && writes[index]?.kind !== 'unchanged' ? String(end.value.productNumber) : []));
	const products = await readProducts(client, 'productNumber', numbers);
	return new Map(products.map((product) => [product.productNumber ?? 0, product]));
}

function failed(itemIndexes: number[], error: PosError): DraftOutcome[] {
	return itemIndexes.map((itemIndex) => ({ itemIndex, kind: 'failed', error }));
}

function vanished(productNumber: number): PosError {
	return new PosError('malformed-answer', `Product ${productNumber}: MplusKASSA says it is written, and does not give it back`, { mayBeDone: true, hint: 'Look at the product in the till before you run this again' });
}
