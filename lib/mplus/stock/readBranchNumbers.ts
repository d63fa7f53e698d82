import type { MplusClient } from '../MplusClient';

/** The numbers of all branches of a till; the first is its main one. */
export async function readBranchNumbers(client: MplusClient): Promise<number[]> {
	const { branches } = await client.read('getBranches', {});
	return (branches?.branch ?? []).flatMap(({ branchNumber }) => branchNumber ?? []);
}
