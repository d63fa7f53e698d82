import type { Mapping } from '../../mapping/PresetSettings';
import { fromCents } from '../../model/fromCents';
import { lineTotalCents } from '../../model/lineTotalCents';
import type { OrderLineItem } from '../../model/OrderItem';
import { percentageCents } from '../../model/percentageCents';
import { toCents } from '../../model/toCents';
import { toQuantity } from '../../model/toQuantity';
import { withoutAbsent } from '../../model/withoutAbsent';
import { numbersOf } from './articleSku';
import { tillVatPercentage } from './tillVatPercentage';

type Item = Record<string, unknown>;

interface Place {
	/** Such as `lines.2`. */
	field: string;
	exclusive: boolean;
	/** The order is the till's, and so are its ids. */
	isOwn: boolean;
}

/** A neutral line as a line of the till's order in the item form. One without an article number of the till holds the order. */
export function writeOrderLine(line: OrderLineItem, { field, exclusive, isOwn }: Place, mapping: Mapping): Item {
	const { articleNumber, pluNumber } = numbersOf(line, mapping.sku);
	if (articleNumber === undefined) holdForArticle(line, field, mapping);
	const price = exclusive ? { priceExcl: line.unitPriceExcl } : { price: line.unitPriceIncl };
	return withoutAbsent({
		lineId: isOwn ? line.id : undefined,
		articleNumber,
		pluNumber: pluNumber ?? undefined,
		text: line.text,
		data: withoutAbsent({
			quantity: line.quantity,
			...price,
			vatCode: line.vatCode,
			vatPercentage: tillVatPercentage(line.vatPercentage, `${field}.vatPercentage`, mapping),
			...discountFields(line, exclusive),
		}),
	});
}

function holdForArticle({ kind, sku }: OrderLineItem, field: string, { hold, sku: skuField }: Mapping): void {
	const isArticle = kind === 'product' || (kind === 'free' && sku !== undefined);
	if (!isArticle) {
		const message = `is missing: the till books a line of kind ${kind} on an article`;
		hold({ reason: 'article-not-chosen', field: `${field}.articleNumber`, message, hint: 'Set articleNumber of such lines, or use POS Order Sync, which has a field for it' });
		return;
	}
	const cause = skuField === 'pluNumber' ? 'names a PLU number, and the till takes article numbers' : 'is no article number';
	const hint = 'Set articleNumber of the line, choose SKU = Article Number where they are the same, or use POS Order Sync, which looks SKUs up';
	hold({ reason: 'unknown-article', field: `${field}.sku`, message: `${sku ?? '(none)'} ${cause}`, hint });
}

// With the line's total, since what an amount means to the till is not documented (Mplus API, dossier 3.3).
function discountFields({ discount, discountPercentage, quantity, unitPriceIncl, unitPriceExcl }: OrderLineItem, exclusive: boolean): Item {
	if (!discount) return {};
	const [priceCents, exact, discountCents] = [toCents((exclusive ? unitPriceExcl : unitPriceIncl) ?? NaN), toQuantity(quantity), toCents(discount)];
	if (priceCents === undefined || exact === undefined || discountCents === undefined) return {};
	const gross = lineTotalCents(priceCents, exact);
	const isPercentage = discountPercentage !== undefined && Number.isInteger(discountPercentage) && percentageCents(gross, discountPercentage) === discountCents;
	const total = { [exclusive ? 'totalExclAmount' : 'totalInclAmount']: fromCents(gross - discountCents) };
	if (isPercentage) return { discountPercentage, ...total };
	return { [exclusive ? 'discountAmountExcl' : 'discountAmount']: discount, ...total };
}
