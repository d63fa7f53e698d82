import type { MplusClient } from '../MplusClient';
import { commitProducts } from './commitProducts';
import { planProducts } from './planProducts';
import type { DraftOutcome, ProductDraft, WriteSettings } from './ProductDraft';
import { readProductFacts } from './ProductFacts';

/** Makes products of the till what drafts say: reads what there is, writes what differs, reads back. */
export async function writeProducts(client: MplusClient, drafts: readonly ProductDraft[], settings: WriteSettings): Promise<DraftOutcome[]> {
	const facts = await readProductFacts(client, drafts, settings.key);
	const outcomes = await commitProducts(client, planProducts(drafts, facts, settings), settings);
	return outcomes.sort((one, other) => one.itemIndex - other.itemIndex);
}
