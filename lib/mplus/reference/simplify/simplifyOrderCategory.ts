import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { OrderCategory, Received } from '../../soap/mplusTypes.generated';

export function simplifyOrderCategory({ orderCategoryNumber, orderCategoryDescription, allowCancel, allowProcess }: Received<OrderCategory>): Item {
	return withoutAbsent({ orderCategoryNumber, description: orderCategoryDescription, allowCancel, allowProcess });
}
