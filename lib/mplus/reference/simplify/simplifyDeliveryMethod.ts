import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { DeliveryMethod, Received } from '../../soap/mplusTypes.generated';

export function simplifyDeliveryMethod({ deliveryMethod, description, enabled }: Received<DeliveryMethod>): Item {
	return withoutAbsent({ deliveryMethod, description, enabled });
}
