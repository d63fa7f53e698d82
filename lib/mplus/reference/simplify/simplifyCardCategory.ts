import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { CardCategoryOfKind } from '../readCardCategories';

export function simplifyCardCategory({ cardType, categoryId, name, isVipGroup, isSupplierGroup }: CardCategoryOfKind): Item {
	return withoutAbsent({ cardType, categoryId, name, isVipGroup, isSupplierGroup });
}
