import { simplifyLicense } from '../../reference/simplify/simplifyLicense';
import type { Part } from './Part';

export const lookAtLicense: Part = async (client) => {
	const details = simplifyLicense(await client.read('getLicenseInformation', {}));
	const branches = details.branches as Array<{ modules: string[] }>;
	const modules = [...new Set(branches.flatMap((branch) => branch.modules))].sort();
	const holder = [details.companyName, details.city].filter(Boolean).join(', ') || 'somebody the till does not name';
	const modulesText = modules.length === 0 ? '' : ` with ${modules.join(', ')}`;
	return { state: 'ok', text: `Licensed to ${holder} for ${branches.length} branches${modulesText}`, details };
};
