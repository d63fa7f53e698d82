import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { Answer } from '../../MplusClient';

/** What the till is licensed for. The licence key stays out, also as the till obscures it. */
export function simplifyLicense({ companyName, city, licensedBranches }: Answer<'getLicenseInformation'>): Item {
	return withoutAbsent({
		companyName,
		city,
		branches: (licensedBranches?.licensedBranch ?? []).map(({ branchNumber, branchName, workplaceLimit, licensedModules }) =>
			withoutAbsent({
				branchNumber,
				name: branchName,
				workplaceLimit,
				modules: (licensedModules?.licensedModule ?? []).map(({ moduleGroup, moduleNumber, moduleDescription }) => moduleDescription || `${moduleGroup}.${moduleNumber}`),
			}),
		),
	});
}
