import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import type { Order, Received, WorkplaceIdentifier } from '../soap/mplusTypes.generated';
import { orderLabel } from './findOrder';

/** Where something is done with an order: as given, else where the order was entered, else the first workplace of its branch. */
export async function workplaceOf(client: MplusClient, order: Received<Order>, given: Partial<WorkplaceIdentifier>): Promise<WorkplaceIdentifier> {
	const branchNumber = given.branchNumber ?? (order.entryBranchNumber || order.financialBranchNumber);
	if (!branchNumber) throw new PosError('invalid-setting', `${orderLabel(order)} names no branch`, { hint: 'Choose Branch and Workplace' });
	const known = given.workplaceNumber ?? (given.branchNumber === undefined ? order.workplaceNumber || undefined : undefined);
	return { branchNumber, workplaceNumber: known ?? (await firstWorkplace(client, branchNumber)) };
}

async function firstWorkplace(client: MplusClient, branchNumber: number): Promise<number> {
	const { branches } = await client.read('getBranches', {});
	const branch = branches?.branch?.find((candidate) => candidate.branchNumber === branchNumber);
	const [first] = branch?.workplaces?.workplace ?? [];
	if (first?.workplaceNumber) return first.workplaceNumber;
	throw new PosError('invalid-setting', `Branch ${branchNumber} has no workplace`, { hint: 'Choose Branch and Workplace' });
}
