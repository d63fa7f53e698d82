import { simplifyLicense } from '../../../../lib/mplus/reference/simplify/simplifyLicense';
import { referenceOperation } from './referenceOperation';

export const getLicense = referenceOperation({
	operation: 'getLicense',
	typeName: 'GetLicenseInformationResponse',
	read: async (client) => [await client.read('getLicenseInformation', {})],
	simplify: simplifyLicense,
});
