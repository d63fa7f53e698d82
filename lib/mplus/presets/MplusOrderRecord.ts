import { z } from 'zod';

const text = z.string().nullish();
const amount = z.number().nullish();
const number = z.number().int().nullish();

const address = z.object({ name: text, contact: text, address: text, zipcode: text, city: text, country: text, companyName: text }).nullish();

const ownLine = z.object({
	lineId: text,
	articleNumber: number,
	pluNumber: text,
	text: text,
	lineType: text,
	lineKind: text,
	data: z
		.object({
			quantity: z.number(),
			cancelledQuantity: amount,
			price: amount,
			priceExcl: amount,
			vatCode: number,
			vatPercentage: amount,
			discountPercentage: amount,
			discountAmount: amount,
			discountAmountExcl: amount,
			totalInclAmount: amount,
			totalExclAmount: amount,
		})
		.nullish(),
});

/** A line with the preparations under it, which may have some of their own. */
export type MplusLine = z.infer<typeof ownLine> & { preparationList?: { line?: MplusLine[] | null } | null };

const line: z.ZodType<MplusLine> = ownLine.extend({ preparationList: z.object({ line: z.array(z.lazy(() => line)).nullish() }).nullish() });

/** What the preset reads of an order in the item form: the till's own fields, money in major units, dates as ISO text. */
export const mplusOrder = z.object({
	orderId: z.string().min(1),
	extOrderId: text,
	transactionString: text,
	orderNumber: z.object({ year: number, number }).nullish(),
	entryTimestamp: z.string().datetime({ offset: true }),
	financialDate: z.string().date().nullish(),
	financialBranchNumber: number,
	relationNumber: number,
	relationName: text,
	relationVatNumber: text,
	reference: text,
	invoiceAddress: address,
	deliveryAddress: address,
	deliveryMethod: text,
	deliveryDate: z.string().date().nullish(),
	paymentMethod: text,
	paymentList: z.object({ payment: z.array(z.object({ method: text })).nullish() }).nullish(),
	prepaidAmount: amount,
	// What is not said to be paid is not paid.
	fullyPaid: z.boolean().nullish().transform((paid) => paid === true),
	vatMethod: text,
	totalInclAmount: amount,
	totalExclAmount: amount,
	deliveryState: text,
	cancelState: text,
	completeState: text,
	lineList: z.object({ line: z.array(line).nullish() }),
});

export type MplusOrder = z.infer<typeof mplusOrder>;
export type MplusLineData = NonNullable<MplusLine['data']>;
