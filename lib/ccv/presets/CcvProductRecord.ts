import { z } from 'zod';

import { ccvId } from '../orders/CcvOrderRecord';
import { webshop } from './ccvSource';

const text = z.string().nullish();
const amount = z.number().nullish();
const flag = z.boolean().nullish();
const named = z.object({ name: text }).nullish();

const combination = z.object({
	id: ccvId,
	...{ product_number: text, ean_number: text, sku_number: text },
	active: flag,
	netto_extra_price: amount,
	combination: z.array(z.object({ attribute: named, attribute_value: named, extra_price: amount })).nullish(),
});

/** What the preset reads of a product in CCV's own JSON, with its variants in the place where `expand` puts them. */
export const ccvProduct = z.object({
	id: ccvId,
	...{ productnumber: text, eannumber: text, name: text, description: text, unit: text },
	...{ taxtariff: text, vatrate: amount, price: amount, discount: amount, purchaseprice: amount },
	prices_include_vat: flag,
	...{ is_active: flag, stockenabled: flag, stocktype: text },
	brand: named,
	attributecombinations: z.object({ collection: z.array(combination).nullish() }).nullish(),
	producttocategories: z.object({ collection: z.array(z.object({ category_id: ccvId.nullish() })).nullish() }).nullish(),
	webshop,
});

export type CcvProduct = z.infer<typeof ccvProduct>;
export type CcvCombination = z.infer<typeof combination>;
