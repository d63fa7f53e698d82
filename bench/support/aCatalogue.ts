import type { GivenArticle } from '../../sim/mplus/store/putProduct';
import type { WireRecord } from '../../sim/mplus/wire';

export type CatalogueProduct = WireRecord & { productNumber: number; articles: GivenArticle[] };

const COLOURS = ['Rood', 'Blauw', 'Groen', 'Zwart & wit', 'Grijs'];

/** So many articles, one to four in a product, each as full as a shop's usually is. The same every time. */
export function* aCatalogue(articles: number): Generator<CatalogueProduct> {
	for (let number = 1, left = articles; left > 0; number++) {
		const product = aProduct(number, Math.min(left, 1 + (number % 4)));
		left -= product.articles.length;
		yield product;
	}
}

function aProduct(number: number, articles: number): CatalogueProduct {
	return {
		productNumber: number,
		description: `Stropdas zijde model ${number}`,
		articles: Array.from({ length: articles }, (_, index) => anArticle(number * 10 + index, number)),
		groupNumbers: [number % 30],
	};
}

// One literal, in no parts: a hundred thousand spread together take seconds.
function anArticle(number: number, product: number): GivenArticle {
	return {
		articleNumber: number,
		extArticleId: `shop-${number}`,
		pluNumber: `TIE-${number}`,
		changeTimestamp: moment(number),
		active: true,
		description: `Stropdas zijde model ${product}`,
		colour: COLOURS[product % 5],
		size: `${38 + (number % 10)}`,
		invoiceText: `Stropdas zijde model ${product}, maat ${38 + (number % 10)}`,
		receiptText: `Stropdas ${product}`,
		displayText: `Stropdas ${product}`,
		barcode: `${8_712_345_000_000 + number}`,
		brandName: `Merk ${product % 40}`,
		turnoverGroup: 1 + (product % 20),
		vatCode: 1,
		vatPercentage: 2100,
		averagePurchasePrice: 812,
		purchasePrice: 800,
		priceIncl: 1995 + (product % 1000),
		priceExcl: 1649,
		unit: 'stuk',
		supplierRelationNumber: product % 50,
		supplierArticleNumber: `L-${number}`,
		webshop: true,
		categoryIds: { category: [product % 9] },
		stockArticle: true,
		imageList: {},
		barcodeList: product % 3 === 0 ? { barcode: [{ barcode: `${8_712_345_900_000 + number}` }] } : undefined,
		discontinued: false,
	};
}

function moment(n: number): WireRecord {
	return { sec: n % 60, min: n % 59, hour: n % 24, day: 1 + (n % 28), mon: 1 + (n % 12), year: 2026, isdst: false, timezone: 60 };
}
