import type { MplusClient } from '../MplusClient';
import type { DraftOutcome, ProductDraft, WriteSettings } from './ProductDraft';
import { writeProducts } from './writeProducts';

/** As `writeProducts`, for one draft: throws where it fails. */
export async function writeProduct(client: MplusClient, draft: ProductDraft, settings: Omit<WriteSettings, 'stopsAtFailure'>): Promise<Extract<DraftOutcome, { kind: 'done' }>> {
	const [outcome] = await writeProducts(client, [draft], { ...settings, stopsAtFailure: true });
	if (outcome?.kind === 'done') return outcome;
	throw outcome?.error ?? new Error('a draft without an outcome');
}
