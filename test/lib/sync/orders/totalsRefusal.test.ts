import { totalsRefusal } from '../../../../lib/sync/orders/totalsRefusal';
import { aLine } from '../../../support/builders/aLine';
import { anOrder } from '../../../support/builders/anOrder';

const three = { units: 3, decimals: 0 };
const lines = [{ articleNumber: 10, quantity: three, priceCents: 36 }];
const exclusive = (inclCents: number | undefined) => anOrder({ vatMethod: 'exclusive', lines: [aLine({ priceCents: 36, quantity: three, vatPercentage: 21 })], totalCents: 108, inclCents });

describe('given an order excluding VAT of 3 x 0.36 at 21 %', () => {
	it.each([
		['what the lines come to with VAT', 131, undefined],
		['a cent more', 132, 'Order 1001: with VAT the lines add up to 1.31, the order\'s total is 1.32'],
		['not said', undefined, undefined],
	])('when its total with VAT is %s, then that decides', (_, inclCents, message) => {
		expect(totalsRefusal(exclusive(inclCents), lines)?.message).toBe(message);
	});
});
