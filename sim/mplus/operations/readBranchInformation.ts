import { amsterdamDateTime } from '../amsterdamTime';
import { numberIn, recordIn, type WireRecord } from '../wire';

import type { Operation } from './Operation';

export const getBranchInformation: Operation = ({ world, input }) => {
	const branchNumber = numberIn(recordIn(input, 'request'), 'branchNumber') ?? 0;
	const branch = world.branches.find((known) => known.branchNumber === branchNumber);
	if (!branch) {
		return { result: 'GET-BRANCH-INFORMATION-RESULT-FAILED', errorMessage: `Branch ${branchNumber} does not exist` };
	}
	const { branchName, countryCode, countryName } = branch;
	const given = world.branchInformation.find((known) => known.branchNumber === branchNumber);
	return {
		result: 'GET-BRANCH-INFORMATION-RESULT-OK',
		branchInformation: {
			...{ branchNumber, branchName, countryCode, countryName, companyName: 'Simulated shop' },
			...{ address: 'Dorpsstraat 1', zipcode: '3511AB', city: 'Utrecht', telephone: '0301234567', mobile: '', fax: '' },
			...{ email: 'winkel@example.nl', website: 'https://example.nl', commerceNumber: '12345678', bankAccountNumber: '' },
			...{ vatNumber: 'NL001234567B01', termsAndConditions: '', eoriNumber: '', establishmentUnitNumber: '' },
			openingHours: { mondayFrom: hour(9), mondayTill: hour(18) },
			...given,
		},
	};
};

function hour(hours: number): WireRecord {
	return amsterdamDateTime(Date.UTC(2026, 0, 5, hours - 1));
}
