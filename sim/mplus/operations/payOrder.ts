import { payForOrder, type PayReply } from '../sales/payForOrder';
import { recordIn, recordsIn, textIn, type WireRecord } from '../wire';

import { answerOnce } from './answerOnce';
import type { Call, Operation } from './Operation';

export const payOrder: Operation = (call) => pay(call, recordIn(call.input, 'request') ?? {});

export const payOrderV2: Operation = (call) => {
	const request = recordIn(call.input, 'request') ?? {};
	return answerOnce(call.world, 'payOrderV2', request, failed, () => pay(call, request));
};

function pay({ world, context }: Call, request: WireRecord): PayReply {
	if (context.refuse) return failed('Payment could not be saved');
	const order = world.orders.get(textIn(request, 'orderId') ?? '');
	// There is no literal for it.
	if (!order) return failed('Order not found');
	return payForOrder(world, order, {
		payments: recordsIn(request, 'paymentList', 'payment'),
		turnover: request.prepay === true ? undefined : 'invoice',
		now: context.now,
	});
}

function failed(errorMessage: string): PayReply {
	return { result: 'PAY-ORDER-RESULT-FAILED', errorMessage };
}
