import type { Part } from './Part';

export const lookAtSetUp: Part = async (client, version) => {
	const { branches } = await client.read('getBranches', {});
	const all = branches?.branch ?? [];
	const slaveBranches = all.filter(({ isFullSlave }) => isFullSlave).map(({ branchNumber }) => branchNumber);
	const slaveWorkplaces = all.flatMap(({ branchNumber, workplaces }) => (workplaces?.workplace ?? []).filter(({ isSlave }) => isSlave).map(({ workplaceNumber }) => `${branchNumber}/${workplaceNumber}`));
	const details = { isSlaveApi: version.isSlaveApi, slaveApiType: version.slaveApiType, slaveBranchNumber: version.slaveBranchNumber, slaveBranches, slaveWorkplaces };
	if (version.isSlaveApi) {
		const where = version.slaveBranchNumber === undefined ? 'a branch' : `branch ${version.slaveBranchNumber}`;
		return { state: 'attention', text: `This is the service of ${where}, not of the whole company: connect to the main service`, details };
	}
	if (slaveBranches.length === 0) return { state: 'ok', text: 'One service for all branches; nothing is queued for a branch', details };
	return { state: 'ok', text: `Branch ${slaveBranches.join(', ')} has a database of its own: writes for it can be queued until it is online`, details };
};
