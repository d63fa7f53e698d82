import { missingRates } from '../missingRates';
import { simplifyVatGroup } from '../../reference/simplify/simplifyVatGroup';
import type { Part } from './Part';

export const lookAtVatGroups: Part = async (client) => {
	const { vatGroup = [] } = await client.read('getVatGroupList', {});
	const { branches } = await client.read('getBranches', {});
	const missing = missingRates(branches?.branch ?? [], vatGroup);
	const details = { vatGroups: vatGroup.map(simplifyVatGroup), missing };
	if (vatGroup.length === 0) return { state: 'attention', text: 'The till has no VAT groups', details };
	if (missing.length === 0) return { state: 'ok', text: 'Every branch has the VAT rates of its country', details };
	const each = missing.map(({ branchNumber, country, percentages }) => `branch ${branchNumber} (${country}) lacks ${percentages.map((one) => `${one}%`).join(', ')}`);
	return { state: 'attention', text: `VAT: ${each.join('; ')}. Orders with such lines are held`, details };
};
