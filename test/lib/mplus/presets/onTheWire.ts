import { fromItem } from '../../../../lib/mplus/items/fromItem';
import { toItem, type Item } from '../../../../lib/mplus/items/toItem';
import { encodeRequest } from '../../../../lib/mplus/soap/encodeRequest';

export const ZONE = 'Europe/Amsterdam';

const REQUESTS = {
	Order: ['createOrderV3', (order: object) => ({ request: { idempotencyKey: 'key', order } })],
	Relation: ['createRelation', (relation: object) => ({ relation })],
	Product: ['createProduct', (product: object) => ({ product })],
	SetStockRequest: ['setStock', (request: object) => ({ request })],
} as const;

/** The envelope with which an item goes to the till: throws where the till's type does not take it. */
export function requestOf(typeName: keyof typeof REQUESTS, item: object): { xml: string; params: Record<string, unknown> } {
	const [operation, around] = REQUESTS[typeName];
	const params = around(fromItem<object>(typeName, item, ZONE));
	return { xml: encodeRequest(operation, params).xml, params };
}

/** An item as the till's record and back: money, quantities and dates in the forms of the wire in between. */
export function throughTheWire(typeName: keyof typeof REQUESTS, item: object): Item {
	requestOf(typeName, item);
	return toItem(typeName, fromItem<object>(typeName, item, ZONE), ZONE);
}
