import { searchIn } from './searchIn';

export const searchWorkplaces = searchIn(async (client) => {
	const { branches } = await client.read('getBranches', {});
	return (branches?.branch ?? []).flatMap(({ branchName = '', workplaces }) =>
		(workplaces?.workplace ?? []).map(({ workplaceNumber = 0, workplaceName = '' }) => ({ name: `${workplaceName} of ${branchName} (${workplaceNumber})`, value: workplaceNumber })),
	);
});
