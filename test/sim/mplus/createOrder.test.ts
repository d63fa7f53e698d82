import { aTill } from './aTill';
import { anOrderXml, v3, type OrderXml } from './anOrderXml';
import { callTill, text } from './callTill';

const branch = (entry: number, financial = entry, workplace?: number): OrderXml => ({
	branch: `<ns1:entryBranchNumber>${entry}</ns1:entryBranchNumber>`,
	more: `<ns1:financialBranchNumber>${financial}</ns1:financialBranchNumber>${workplace === undefined ? '' : `<ns1:workplaceNumber>${workplace}</ns1:workplaceNumber>`}`,
});
const quantity = (data: string): OrderXml => ({ lines: [{ data }] });
const one = '<ns1:quantity>1</ns1:quantity>';

const pay = (method: string, amount: number, prepay: boolean): string =>
	`<ns1:prepay>${prepay}</ns1:prepay><ns1:paymentList><ns1:payment><ns1:method>${method}</ns1:method><ns1:amount>${amount}</ns1:amount></ns1:payment></ns1:paymentList>`;

describe('given an order that the till cannot book', () => {
	it.each<[string, OrderXml, string]>([
		['no relation', { relationNumber: 0 }, 'Relation number is required'],
		['an unknown relation', { relationNumber: 5 }, 'Relation 5 does not exist'],
		['no employee', { employeeNumber: 0 }, 'Employee number is required'],
		['an unknown employee', { employeeNumber: 5 }, 'Employee 5 does not exist'],
		['an unknown entry branch', branch(9, 1), 'Entry branch 9 does not exist'],
		['an unknown financial branch', branch(1, 9), 'Financial branch 9 does not exist'],
		['another entry branch without workplace', branch(2), 'Branch 2 needs a workplace number'],
		['a workplace of another branch', branch(2, 2, 7), 'Workplace 7 does not exist in branch 2'],
		['an unknown article', { lines: [{}, { articleNumber: 77 }] }, 'Article 77 does not exist'],
		[
			'an unknown VAT code',
			quantity(`${one}<ns1:vatCode>8</ns1:vatCode>`),
			'The rate for VAT-code 8 is not properly configured. Please contact API support at dev@mpluskassa.nl.',
		],
		['seven decimals', quantity(`${one}<ns1:decimalPlaces>7</ns1:decimalPlaces>`), 'Decimal places must be 0 to 6, not 7'],
		['an unknown payment method', { more: '<ns1:paymentMethod>GOLD</ns1:paymentMethod>' }, 'Payment method GOLD does not exist'],
		['a table number', { more: '<ns1:tableNumber>4</ns1:tableNumber>' }, 'Only a table order takes a table number'],
		[
			'no table number',
			{ branch: '<ns1:orderType>ORDER-TYPE-TABLE-ORDER</ns1:orderType>' },
			'A table order needs a table number',
		],
	])('when it has %s, then it says so in plain words and keeps nothing', (_name, order, errorMessage) => {
		const world = aTill();

		const reply = callTill(world, v3(anOrderXml(order)));

		expect([reply.status, text(reply, 'result'), text(reply, 'errorMessage')]).toEqual([
			200,
			'CREATE-ORDER-RESULT-FAILED',
			errorMessage,
		]);
		expect([world.orders.size, reply.committed, world.failures]).toEqual([0, false, []]);
	});

	it('when the second branch gets its workplace, then it is booked', () => {
		expect(text(callTill(aTill(), v3(anOrderXml(branch(2, 2, 1)))), 'result')).toBe('CREATE-ORDER-RESULT-OK');
	});
});

describe('given a payment inside createOrderV3', () => {
	it.each<[string, string, unknown]>([
		[
			'a prepayment of all',
			pay('IDEAL', 1995, true),
			{ fullyPaid: true, prepaidAmount: 1995, deliveryState: 'ORDER-DELIVERY-STATE-NOTHING' },
		],
		['a prepayment of a part', pay('IDEAL', 995, true), { fullyPaid: false, prepaidAmount: 995 }],
		[
			'a full payment',
			pay('PIN', 1995, false),
			{ fullyPaid: true, deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE', invoiceIds: { id: [expect.any(String)] } },
		],
	])('when it is %s, then the order says so', (_name, payment, expected) => {
		const world = aTill();

		callTill(world, v3(anOrderXml(), 'key', payment));

		expect([...world.orders.values()]).toMatchObject([expected]);
	});

	it.each([
		['by an unknown method', pay('GOLD', 1995, true), 'CREATE-ORDER-RESULT-FAILED', 0, {}],
		['too low to settle', pay('PIN', 1994, false), 'CREATE-ORDER-RESULT-PAYMENT-FAILED', 0, {}],
		[
			'too low, the order kept',
			pay('PIN', 1994, false),
			'CREATE-ORDER-RESULT-PAYMENT-FAILED',
			1,
			{ paymentFailureKeepsOrder: true },
		],
	])('when it is %s, then it fails', (_name, payment, result, orders, switches) => {
		const world = aTill(switches);

		const reply = callTill(world, v3(anOrderXml(), 'key', payment));

		expect([text(reply, 'result'), world.orders.size]).toEqual([result, orders]);
	});
});
