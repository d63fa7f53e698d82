import { PosError } from '../../http/PosError';
import { fromItem } from '../items/fromItem';
import { toItem, type Item } from '../items/toItem';
import { encodeRequest } from '../soap/encodeRequest';
import type { Product } from '../soap/mplusTypes.generated';
import { toVatPercentage } from '../orders/toVatPercentage';
import { percentagesOf, vatCodeFor, type CatalogueFacts } from './CatalogueFacts';
import { draftArticles } from './draftArticles';
import { exactArticleNumber } from './exactArticleNumber';
import { withOnePrice } from './withOnePrice';

/** What the till fills in itself; it stands in what a Get gives, and is not sent back. Images have operations of their own. */
const FILLED_IN = new Set([
	...['syncMarker', 'changeTimestamp', 'createTimestamp', 'averagePurchasePrice', 'vatPercentage', 'vatPercentageAlternative'],
	...['supplierRelationName', 'articleDiscountGroupName', 'imageList'],
]);

export interface SoundSettings {
	facts: CatalogueFacts;
	zone: string;
	vatCountry?: string;
	/** What the till has of an article, in item form. */
	storedOf(article: Item): Item | undefined;
}

/** A product in item form as it may be written: its VAT code found, its values checked. Throws what is wrong with it. */
export function toSoundProduct(product: Item, settings: SoundSettings): Item {
	const { zone } = settings;
	demandArticleList(product);
	const articles = draftArticles(product).map((article) => toSoundArticle(article, settings));
	const sent = { ...without(product), ...(product.articleList !== undefined && { articleList: { ...(product.articleList as Item), article: articles } }) };
	const record = fromItem<Product>('Product', sent, zone);
	encodeRequest('updateProduct', { product: record });
	return toItem('Product', record, zone);
}

/** Whether the till's lists of turnover groups and VAT rates are needed to check a product. */
export function needsFacts(product: Item): boolean {
	return draftArticles(product).some(({ turnoverGroup, vatPercentage, priceIncl, priceExcl }) => turnoverGroup !== undefined || vatPercentage !== undefined || (priceIncl !== undefined && priceExcl !== undefined));
}

// Otherwise its articles would be left out without a word.
function demandArticleList(product: Item): void {
	if (product.articleList === undefined) return;
	const { article } = (product.articleList ?? {}) as { article?: unknown };
	if (Array.isArray(article) && article.length === draftArticles(product).length) return;
	throw refusal('The articles of a product are not where MplusKASSA has them', 'Write {"articleList": {"article": [{"pluNumber": "TIE-RED"}]}}');
}

function toSoundArticle(article: Item, { facts, vatCountry, storedOf }: SoundSettings): Item {
	const { turnoverGroup, vatPercentage } = article;
	if (vatPercentage !== undefined && typeof vatPercentage !== 'number') throw refusal('vatPercentage must be a number such as 21', 'Correct it, or give vatCode');
	if (turnoverGroup !== undefined) demandTurnoverGroup(turnoverGroup, facts);
	const stored = storedOf(article);
	const percentage = vatPercentage === undefined ? undefined : toVatPercentage(vatPercentage);
	const sound = withNumber(without(article));
	const withVat = percentage !== undefined && saysVat(article, stored) ? { ...sound, vatCode: vatCodeFor(facts, percentage, vatCountry) } : sound;
	const { vatCode = stored?.vatCode } = withVat;
	return withOnePrice(withVat, stored, typeof vatCode === 'number' ? percentagesOf(facts, vatCode, vatCountry) : []);
}

/** Whether the percentage of an article counts: it gives no code, or it was read with both and the percentage changed. */
function saysVat({ vatCode, vatPercentage }: Item, stored: Item | undefined): boolean {
	return vatCode === undefined || (vatCode === stored?.vatCode && stored?.vatPercentage !== undefined && vatPercentage !== stored.vatPercentage);
}

// A SKU comes as text.
function withNumber(article: Item): Item {
	const number = typeof article.articleNumber === 'string' ? exactArticleNumber(article.articleNumber) : undefined;
	return number === undefined ? article : { ...article, articleNumber: number };
}

function demandTurnoverGroup(group: unknown, { turnoverGroups }: CatalogueFacts): void {
	if (typeof group !== 'number' || !Number.isInteger(group) || group < 0 || group > 999) {
		throw refusal(`Turnover group ${String(group)} is not a whole number from 0 to 999`, 'Choose a turnover group from the list');
	}
	if (turnoverGroups.has(group)) return;
	throw new PosError('refused', `MplusKASSA has no turnover group ${group}`, { hint: 'Choose a turnover group from the list' });
}

function without(record: Item): Item {
	return Object.fromEntries(Object.entries(record).filter(([name]) => !FILLED_IN.has(name)));
}

function refusal(message: string, hint: string): PosError {
	return new PosError('invalid-request', message, { hint });
}
