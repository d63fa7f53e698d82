import { simplifyBranch } from '../../reference/simplify/simplifyBranch';
import type { Part } from './Part';

export const lookAtBranches: Part = async (client) => {
	const { branches } = await client.read('getBranches', {});
	const all = branches?.branch ?? [];
	const details = { branches: all.map(simplifyBranch) };
	if (all.length === 0) return { state: 'attention', text: 'The till has no branch', details };
	const names = all.map(({ branchNumber, branchName, workplaces }) => `${branchName} (${branchNumber}, workplaces ${(workplaces?.workplace ?? []).map(({ workplaceNumber }) => workplaceNumber).join(', ') || 'none'})`);
	const without = all.filter(({ workplaces }) => (workplaces?.workplace ?? []).length === 0);
	return { state: without.length > 0 ? 'attention' : 'ok', text: `Branches: ${names.join('; ')}`, details };
};
