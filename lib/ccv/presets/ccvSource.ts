import { z } from 'zod';

import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import type { OrderSource } from '../../model/Order';
import { ccvId } from '../orders/CcvOrderRecord';

export const CCV = 'ccv';

/** The shop of a record; CCV's own customers and products do not bear it. */
export const webshop = z.object({ id: ccvId }).nullish();

const shopped = z.object({ webshop: z.object({ id: ccvId }) });

/** Where a record comes from: the shop that it bears, as orders of Get Changed do, else the one that was chosen. */
export function ccvSource(record: unknown, { id, number }: { id: string; number?: string }, { shop }: PresetSettings): OrderSource {
	const parsed = shopped.safeParse(record);
	return { system: CCV, shop: parsed.success ? parsed.data.webshop.id : (shop?.trim() ?? ''), id, number: number ?? id };
}

export const NO_IDENTITY = { id: 'unknown', number: 'without a number' };

/** Without its shop a record would get another external id in the other system than the orders of this shop give it. */
export function demandShop({ shop }: OrderSource, { hold }: Mapping): void {
	if (shop !== '') return;
	hold({ reason: 'shop-not-chosen', field: 'webshop.id', message: 'is missing: the record does not say of which shop it is', hint: 'Fill in the field Shop ID of POS Mapping with the number that CCV gives the webshop' });
}
