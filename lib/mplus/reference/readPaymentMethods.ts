import type { MplusClient, Params } from '../MplusClient';
import type { PaymentMethod, Received } from '../soap/mplusTypes.generated';
import { hasOperation } from '../tillService';


type Filter = Params<'getPaymentMethodsV2'>['request'];

/** Payment methods of the till, also those that are not active. What a filter lets through is looked at again: an old till has none. */
export async function readPaymentMethods(client: MplusClient, filter: Filter = {}): Promise<Array<Received<PaymentMethod>>> {
	const isNew = await hasOperation(client, 'getPaymentMethodsV2');
	const { paymentMethodList } = isNew ? await client.read('getPaymentMethodsV2', { request: filter }) : await client.read('getPaymentMethods', {});
	const { paymentMethodTypes: types = [], accountNumber } = filter;
	return (paymentMethodList?.paymentMethod ?? []).filter(
		(method) => (types.length === 0 || (method.type !== undefined && types.includes(method.type))) && (accountNumber === undefined || method.accountNumber === accountNumber),
	);
}
