import type { OrderSource } from '../../model/Order';

/** `ccv-<shop>-<order id>`: what makes an order unique in the target. Frozen: a change would double every order. */
export function externalOrderId({ system, shop, id }: OrderSource): string {
	return `${system}-${shop}-${id}`;
}

/** `ccv-<shop>-<user id>`: frozen as well. */
export function externalCustomerId({ system, shop }: OrderSource, customerId: string): string {
	return `${system}-${shop}-${customerId}`;
}
