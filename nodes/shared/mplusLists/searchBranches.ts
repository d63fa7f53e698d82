import { searchIn } from './searchIn';

export const searchBranches = searchIn(async (client) => {
	const { branches } = await client.read('getBranches', {});
	return (branches?.branch ?? []).map(({ branchNumber = 0, branchName = '' }) => ({ name: `${branchName} (${branchNumber})`, value: branchNumber }));
});
