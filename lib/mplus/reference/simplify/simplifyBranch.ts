import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { Branch, Received } from '../../soap/mplusTypes.generated';

export function simplifyBranch({ branchNumber, branchName, abbreviation, extBranchId, countryIso3, isFullSlave, priceGroupNumber, workplaces }: Received<Branch>): Item {
	return withoutAbsent({
		branchNumber,
		name: branchName,
		abbreviation: abbreviation || undefined,
		externalBranchId: extBranchId || undefined,
		country: countryIso3,
		isFullSlave,
		priceGroupNumber,
		workplaces: (workplaces?.workplace ?? []).map((workplace) =>
			withoutAbsent({ workplaceNumber: workplace.workplaceNumber, name: workplace.workplaceName, type: workplace.workplaceType || undefined, isMobile: workplace.isMobile, isSlave: workplace.isSlave }),
		),
	});
}
