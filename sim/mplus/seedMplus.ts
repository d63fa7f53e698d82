import { withoutVat } from './orderTotals';
import { nextMarker } from './store/nextMarker';
import { putProduct } from './store/putProduct';
import { putRelation } from './store/putRelation';
import { stockLevel } from './store/stockLevel';
import type { MplusWorld } from './world';

export interface SeedProduct {
	productnumber: string;
	name: string;
	/** In euros including VAT. */
	price: number;
	taxtariff: string;
	ean: string;
	stock: number;
}

export interface SeedOptions {
	/** Of the first product's article; the others follow. */
	firstArticleNumber?: number;
	/** Where the stock lies. */
	branchNumber?: number;
	/** Whether the articles for shipping, payment fee and so on are made. */
	serviceArticles?: boolean;
}

export const SERVICE_ARTICLES = { shipping: 9001, paymentFee: 9002, discount: 9003, deposit: 9004, other: 9005 } as const;
export const WEBSHOP_RELATION = 1;

const SERVICE_ROWS: Array<[articleNumber: number, pluNumber: string, description: string]> = [
	[SERVICE_ARTICLES.shipping, 'SHIPPING', 'Shipping'],
	[SERVICE_ARTICLES.paymentFee, 'PAYMENT-FEE', 'Payment fee'],
	[SERVICE_ARTICLES.discount, 'DISCOUNT', 'Discount'],
	[SERVICE_ARTICLES.deposit, 'DEPOSIT', 'Deposit'],
	[SERVICE_ARTICLES.other, 'OTHER', 'Other'],
];

const RATES: Record<number, number> = { 1: 21, 2: 9, 3: 0 };

/** Fills a till with a shop's products, the service articles and the customer for orders without one. */
export function seedMplus(world: MplusWorld, products: SeedProduct[], options: SeedOptions = {}): void {
	const { firstArticleNumber = 10_001, branchNumber = 1, serviceArticles = true } = options;
	if (!world.relations.has(WEBSHOP_RELATION)) putRelation(world, { relationNumber: WEBSHOP_RELATION, name: 'Webshop' });
	if (serviceArticles) SERVICE_ROWS.forEach((row) => putServiceArticle(world, row));
	products.forEach((product, index) => {
		const articleNumber = firstArticleNumber + index;
		putSeedProduct(world, product, articleNumber);
		const level = stockLevel(world, branchNumber, articleNumber);
		level.freeMicros = product.stock * 1_000_000;
		level.stockId = nextMarker(world, 'stock');
	});
}

function putSeedProduct(world: MplusWorld, product: SeedProduct, articleNumber: number): void {
	const vatCode = vatCodeOf(product.taxtariff);
	const priceIncl = Math.round(product.price * 100);
	putProduct(world, {
		productNumber: articleNumber,
		description: product.name,
		articles: [
			{
				...{ articleNumber, pluNumber: product.productnumber, description: product.name, barcode: product.ean },
				...{ turnoverGroup: vatCode, vatCode, vatPercentage: Math.round((RATES[vatCode] ?? 0) * world.vatPercentageScale) },
				...{ priceIncl, priceExcl: withoutVat(priceIncl, RATES[vatCode] ?? 0) },
			},
		],
	});
}

function vatCodeOf(taxtariff: string): number {
	if (taxtariff === 'normal') return 1;
	return taxtariff.startsWith('low') ? 2 : 3;
}

function putServiceArticle(world: MplusWorld, [articleNumber, pluNumber, description]: (typeof SERVICE_ROWS)[number]): void {
	const service = { stockArticle: false, turnoverGroup: 90, priceIncl: 0, priceExcl: 0 };
	putProduct(world, {
		productNumber: articleNumber,
		description,
		articles: [{ articleNumber, pluNumber, description, ...service }],
	});
}
