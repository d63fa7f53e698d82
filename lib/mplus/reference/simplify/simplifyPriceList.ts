import { withoutAbsent } from '../../../model/withoutAbsent';
import { isoDayOf } from '../../items/isoMoment';
import type { Item } from '../../items/toItem';
import type { PriceList } from '../readPriceLists';

export function simplifyPriceList(list: PriceList): Item {
	if (list.kind === 'priceGroup') return withoutAbsent({ kind: list.kind, number: list.priceGroupNumber, description: list.description });
	return withoutAbsent({ kind: list.kind, number: list.salesPriceNumber, description: list.description, startDate: isoDayOf(list.startDate), endDate: isoDayOf(list.endDate) });
}
