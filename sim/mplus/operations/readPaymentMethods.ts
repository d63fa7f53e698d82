import { numberIn, recordIn, type WireRecord } from '../wire';
import type { MplusWorld, PaymentMethod } from '../world';

import type { Operation } from './Operation';

/** What can be paid with: nothing that is switched off. */
export const getAvailablePaymentMethods: Operation = ({ world }) => available(world);

/** At a workplace that does not exist nothing (assumed). */
export const getAvailablePaymentMethodsV2: Operation = ({ world, input }) => {
	const workplace = recordIn(recordIn(input, 'request'), 'workplace');
	const branch = world.branches.find(({ branchNumber }) => branchNumber === numberIn(workplace, 'branchNumber'));
	const exists = branch?.workplaces.includes(numberIn(workplace, 'workplaceNumber') ?? 0) ?? false;
	return exists ? available(world) : { paymentMethodList: {} };
};

export function toPaymentMethod(known: PaymentMethod): WireRecord {
	return { ...known, buttonText: known.description, allowNegativeAmount: true };
}

function available(world: MplusWorld): WireRecord {
	const active = world.paymentMethods.filter((known) => known.active);
	return { paymentMethodList: { paymentMethod: active.map(toPaymentMethod) } };
}
