import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import { toVatPercentage } from '../../orders/toVatPercentage';
import type { Received, VatGroup } from '../../soap/mplusTypes.generated';

/** `percentage` is in percent, whichever of its two ways the till counts in. */
export function simplifyVatGroup({ branchNumber, countryIso3, vatCode, vatPercentage }: Received<VatGroup>): Item {
	return withoutAbsent({ branchNumber, country: countryIso3, vatCode, percentage: vatPercentage === undefined ? undefined : toVatPercentage(vatPercentage) });
}
