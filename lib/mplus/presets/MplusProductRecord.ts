import { z } from 'zod';

import { customFieldList } from './features';

const text = z.string().nullish();
const amount = z.number().nullish();
const number = z.number().int().nullish();
const flag = z.boolean().nullish();

const article = z.object({
	articleNumber: z.number().int().positive(),
	...{ extArticleId: text, pluNumber: text, description: text, colour: text, size: text, barcode: text, brandName: text, unit: text },
	...{ turnoverGroup: number, vatCode: number, vatPercentage: amount, purchasePrice: amount, priceIncl: amount, priceExcl: amount },
	...{ active: flag, webshop: flag, stockArticle: flag, discontinued: flag },
	customFieldList,
});

/** What the preset reads of a product in the item form. */
export const mplusProduct = z.object({
	productNumber: z.number().int().positive(),
	description: text,
	extraText: text,
	articleList: z.object({ article: z.array(article).nullish() }).nullish(),
	groupNumbers: z.array(z.number().int()).nullish(),
});

export type MplusProduct = z.infer<typeof mplusProduct>;
export type MplusArticle = z.infer<typeof article>;
