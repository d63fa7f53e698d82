import type { FieldSpec, StructSpec } from '../soap/mplusTable';

/** What a field means at item level. Decided by its type: the same name is cents in one type and a decimal in another. */
export type FieldMeaning =
	| { kind: 'cents' }
	| { kind: 'quantity'; decimalsField: string }
	/** The companion of a quantity, which at item level is part of it. */
	| { kind: 'decimals'; of: string }
	| { kind: 'day' }
	| { kind: 'moment' }
	| { kind: 'decimal' }
	| { kind: 'dateTime' }
	| { kind: 'record'; struct: StructSpec }
	| { kind: 'plain' };

/** Numbers in whole cents where their type is `long` (Mplus API, dossier 3.3). */
const CENTS = new Set([
	...['price', 'priceExcl', 'priceIncl', 'originalPrice', 'originalPriceExcl', 'purchasePrice', 'averagePurchasePrice'],
	...['totalInclAmount', 'totalExclAmount', 'paidAmount', 'prepaidAmount', 'amount', 'discountAmount', 'discountAmountExcl'],
	...['exclAmount', 'inclAmount', 'vatAmount', 'menuAmount', 'bpeAmount', 'bpeAmountExcl', 'balance', 'creditLimit'],
]);

/** Unscaled numbers and the field that says how many of their digits are decimals (Mplus API, dossier 3.3). */
const QUANTITIES: Record<string, string> = {
	quantity: 'decimalPlaces',
	deliveredQuantity: 'deliveredDecimalPlaces',
	cancelledQuantity: 'cancelledDecimalPlaces',
	amount: 'decimalPlaces',
	amountChanged: 'decimalPlaces',
	amountFree: 'decimalPlacesFree',
	amountReserved: 'decimalPlacesReserved',
	amountIncoming: 'decimalPlacesIncoming',
	contentQuantity: 'contentQuantityDecimalPlaces',
	orderQuantityValue: 'orderQuantityDecimalPlaces',
	exchangeRateBuyPrice: 'exchangeRateBuyPriceDecimalPlaces',
	exchangeRateSellPrice: 'exchangeRateSellPriceDecimalPlaces',
	minimumAmount: 'minimumAmountDecimalPlaces',
	beforeCorrectionQuantity: 'beforeCorrectionDecimalPlaces',
	afterCorrectionQuantity: 'afterCorrectionDecimalPlaces',
	intValue: 'decimalPlaces',
};

const meanings = new WeakMap<StructSpec, ReadonlyMap<string, FieldMeaning>>();

/** The meaning of every field of a type. */
export function fieldMeanings(struct: StructSpec): ReadonlyMap<string, FieldMeaning> {
	const known = meanings.get(struct);
	if (known) return known;
	const made = new Map(struct.fields.map((field) => [field.name, meaningOf(struct, field)]));
	meanings.set(struct, made);
	return made;
}

function meaningOf({ byName }: StructSpec, field: FieldSpec): FieldMeaning {
	if (field.kind === 'struct') return ofStruct(field.struct);
	if (field.kind === 'decimal' || field.kind === 'dateTime') return { kind: field.kind };
	const decimalsField = QUANTITIES[field.name];
	if (decimalsField !== undefined && byName.has(decimalsField)) return { kind: 'quantity', decimalsField };
	const of = Object.keys(QUANTITIES).find((name) => QUANTITIES[name] === field.name && byName.has(name));
	if (of !== undefined) return { kind: 'decimals', of };
	return field.kind === 'long' && CENTS.has(field.name) ? { kind: 'cents' } : { kind: 'plain' };
}

function ofStruct(struct: StructSpec): FieldMeaning {
	if (struct.typeName === 'SoapMplusDate') return { kind: 'day' };
	if (struct.typeName === 'SoapMplusDateTime') return { kind: 'moment' };
	return { kind: 'record', struct };
}
