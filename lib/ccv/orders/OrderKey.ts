/** What names one order: its id, or the number that people see. */
export type OrderKey = { id: number } | { number: string };

/** Names the order in errors: "Order 1042". */
export function orderName(key: OrderKey): string {
	return `Order ${'id' in key ? key.id : key.number}`;
}
