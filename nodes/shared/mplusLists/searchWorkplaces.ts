import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { MplusClient } from '../../../lib/mplus/MplusClient';
import { codeIn } from '../numberLocator';
import { searchIn, type ListEntry } from './searchIn';

/** The fields that name the branch a workplace belongs to: those beside it, then that of the node. */
const BRANCH_FIELDS = ['&entryBranch', '&branch', 'branch'];

/** Workplaces of the branch that the node names, or of all: their numbers begin anew in each branch. */
export async function searchWorkplaces(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const branch = BRANCH_FIELDS.map((name) => codeIn(this.getCurrentNodeParameter(name))).find((number) => number !== undefined);
	return await searchIn(async (client) => await listWorkplaces(client, branch)).call(this, filter);
}

async function listWorkplaces(client: MplusClient, branch: string | undefined): Promise<ListEntry[]> {
	const { branches } = await client.read('getBranches', {});
	const wanted = (branches?.branch ?? []).filter(({ branchNumber }) => branch === undefined || String(branchNumber) === branch);
	return wanted.flatMap(({ branchName = '', workplaces }) =>
		(workplaces?.workplace ?? []).map(({ workplaceNumber = 0, workplaceName = '' }) => ({ name: `${workplaceName} of ${branchName} (${workplaceNumber})`, value: workplaceNumber })),
	);
}
