import type { MplusClient } from '../MplusClient';
import type { DeliveryMethod, Received } from '../soap/mplusTypes.generated';
import { hasService } from '../tillService';

/** The release that brought getDeliveryMethodsV2 (Mplus API, dossier 16). */
const SINCE_V2 = 59;

/** Delivery methods of the till; only the enabled ones where asked for, which is looked at again here. */
export async function readDeliveryMethods(client: MplusClient, onlyEnabled: boolean): Promise<Array<Received<DeliveryMethod>>> {
	const isNew = await hasService(client, SINCE_V2);
	const { deliveryMethodList } = isNew ? await client.read('getDeliveryMethodsV2', { request: onlyEnabled ? { onlyEnabled } : {} }) : await client.read('getDeliveryMethods', {});
	return (deliveryMethodList?.deliveryMethod ?? []).filter(({ enabled }) => !onlyEnabled || enabled !== false);
}
