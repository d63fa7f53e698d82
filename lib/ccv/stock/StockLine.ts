import type { PosErrorCode } from '../../http/PosError';
import { toQuantity } from '../../model/toQuantity';

/** What names an article. */
export interface ArticleKey {
	by: 'combination' | 'product' | 'sku' | 'ean';
	value: string;
}

/** Why a stock is not written. */
export interface Refusal {
	code: PosErrorCode;
	reason: string;
}

/** One item of many: which article is to have which stock, or why that cannot be told. */
export interface StockLine {
	key?: ArticleKey;
	stock?: number;
	refusal?: Refusal;
}

/** What an item may say, the most exact first: where it names an article twice, the first counts. */
const FIELDS = [
	['attribute_combination_id', 'combination'],
	['product_id', 'product'],
	['sku', 'sku'],
	['ean', 'ean'],
] as const;

const LABEL: Record<ArticleKey['by'], string> = { combination: 'attribute_combination_id', product: 'product_id', sku: 'SKU', ean: 'EAN' };

/** Reads an item with `stock` and one of the fields that name an article. Pure. */
export function readStockLine(item: Record<string, unknown>): StockLine {
	const named = FIELDS.map(([field, by]) => ({ by, given: item[field] })).find(({ given }) => given !== undefined && given !== null && given !== '');
	if (!named) return { refusal: invalid(`No article is named: ${FIELDS.map(([field]) => field).join(', ')} are all missing or empty`) };
	const key = keyIn(named.by, named.given);
	if (!key) return { refusal: invalid(`${LABEL[named.by]} ${shown(named.given)} ${named.by === 'sku' || named.by === 'ean' ? 'is no text' : 'is no ID of CCV'}`) };
	const stock = numberIn(item.stock);
	if (stock === undefined) return { key, refusal: invalid(`Stock ${shown(item.stock)} is no number of at most six decimals`) };
	return { key, stock };
}

/** The key as text, for tables. */
export function keyText({ by, value }: ArticleKey): string {
	return `${by} ${value}`;
}

/** The key for people: `SKU "TEE-M"`. */
export function shownKey({ by, value }: ArticleKey): string {
	return by === 'combination' ? `variant ${value}` : by === 'product' ? `product ${value}` : `${LABEL[by]} "${value}"`;
}

function keyIn(by: ArticleKey['by'], given: unknown): ArticleKey | undefined {
	const value = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
	const isSound = by === 'sku' || by === 'ean' ? value !== '' : /^0*[1-9]\d*$/.test(value) && Number.isSafeInteger(Number(value));
	return isSound ? { by, value: by === 'sku' || by === 'ean' ? value : String(Number(value)) } : undefined;
}

function numberIn(given: unknown): number | undefined {
	const value = typeof given === 'string' && /^-?\d+(?:\.\d+)?$/.test(given.trim()) ? Number(given) : given;
	return typeof value === 'number' && Number.isFinite(value) && toQuantity(value) ? value : undefined;
}

function invalid(reason: string): Refusal {
	return { code: 'invalid-setting', reason };
}

function shown(value: unknown): string {
	if (typeof value === 'string') return `"${value.slice(0, 50)}"`;
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'as a list' : 'as a record';
	return String(value);
}
