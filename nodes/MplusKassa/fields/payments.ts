import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { GivenPayment } from '../../../lib/mplus/sales/duePayments';
import { codeIn, codeLocator } from '../../shared/numberLocator';
import { centsIn } from './centsIn';
import { entriesIn } from '../../shared/entered';

/** Payments by method and amount. `amountHint` says what an empty amount means. */
export function paymentsField(amountHint: string, show?: Record<string, string[]>): INodeProperties {
	return {
		displayName: 'Payments',
		name: 'payments',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Payment',
		default: {},
		...(show && { displayOptions: { show } }),
		options: [
			{
				displayName: 'Payment',
				name: 'payment',
				values: [
					codeLocator('Method', 'method', 'searchPaymentMethods', 'How it was paid', 'e.g. IDEAL'),
					{ displayName: 'Amount', name: 'amount', type: 'string', default: '', placeholder: 'e.g. 19.95', description: amountHint },
				],
			},
		],
	};
}

export function readPayments(ctx: IExecuteFunctions, itemIndex: number): GivenPayment[] {
	return entriesIn(ctx.getNodeParameter('payments', itemIndex, {}), 'payment', 'Payments').map(({ method, amount }, index) => {
		const code = codeIn(method, `Payment ${index + 1}, Method`);
		if (code === undefined) throw new PosError('invalid-setting', `Payment ${index + 1} has no method`, { hint: 'Choose the payment method from the list, or enter its code' });
		return { method: code, amountCents: centsIn(amount, `Payment ${index + 1}, Amount`) };
	});
}
