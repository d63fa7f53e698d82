import { z } from 'zod';

import type { OrderSource } from '../../model/Order';
import { tillSource } from './tillSource';

const identity = z.object({
	orderId: z.string().min(1),
	transactionString: z.string().nullish().catch(undefined),
	orderNumber: z.object({ year: z.number().nullish(), number: z.number().nullish() }).nullish().catch(undefined),
});

/** Where an order of the till comes from; its number is the one that people see, such as 2026.85214. */
export function orderSourceOf(order: unknown): OrderSource {
	const parsed = identity.safeParse(order);
	if (!parsed.success) return tillSource('unknown', 'without a number');
	const { orderId, transactionString, orderNumber } = parsed.data;
	const { year, number } = orderNumber ?? {};
	return tillSource(orderId, number ? (year ? `${year}.${number}` : String(number)) : transactionString?.trim() || orderId);
}

/** The inverse: the fields of an order that bear its number. */
export function orderNumberFields({ id, number }: OrderSource): { orderNumber?: { year: number; number: number }; transactionString?: string } {
	const [, year, serial] = /^(?:([1-9]\d{0,3})\.)?([1-9]\d{0,14})$/.exec(number) ?? [];
	if (serial !== undefined) return { orderNumber: { year: Number(year ?? 0), number: Number(serial) } };
	return number === id ? {} : { transactionString: number };
}
