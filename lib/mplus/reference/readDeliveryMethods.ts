import type { MplusClient } from '../MplusClient';
import type { DeliveryMethod, Received } from '../soap/mplusTypes.generated';
import { hasOperation } from '../tillService';


/** Delivery methods of the till; only the enabled ones where asked for, which is looked at again here. */
export async function readDeliveryMethods(client: MplusClient, onlyEnabled: boolean): Promise<Array<Received<DeliveryMethod>>> {
	const isNew = await hasOperation(client, 'getDeliveryMethodsV2');
	const { deliveryMethodList } = isNew ? await client.read('getDeliveryMethodsV2', { request: onlyEnabled ? { onlyEnabled } : {} }) : await client.read('getDeliveryMethods', {});
	return (deliveryMethodList?.deliveryMethod ?? []).filter(({ enabled }) => !onlyEnabled || enabled !== false);
}
