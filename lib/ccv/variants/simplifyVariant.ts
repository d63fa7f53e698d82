import { withoutAbsent } from '../../model/withoutAbsent';
import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';
import { optionsOf } from './VariantOption';

/** An attribute combination as people read and write it. */
export function simplifyVariant(combination: CcvRecord): CcvItem {
	return withoutAbsent({
		id: combination.id,
		product_id: combination.product_id,
		options: optionsOf(combination),
		sku_number: combination.sku_number,
		product_number: combination.product_number,
		ean_number: combination.ean_number,
		stock: combination.stock,
		active: combination.active,
		netto_extra_price: combination.netto_extra_price,
		note: combination.note,
		delivery_time: combination.delivery_time,
		delivery_time_type: combination.delivery_time_type,
		delivery_default_text: combination.delivery_default_text,
	});
}
