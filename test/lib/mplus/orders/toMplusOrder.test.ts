import fc from 'fast-check';

import { idempotencyKey, toCreateOrderRequest } from '../../../../lib/mplus/orders/toMplusOrder';
import { externalCustomerId, externalOrderId } from '../../../../lib/sync/orders/externalId';
import { anOrderDraft } from '../anOrderDraft';

const SOURCE = { system: 'ccv', shop: '90210', id: '339', number: 'W-1001' };

// Frozen: with another form every order that a till has already would be made once more.
describe('given the names by which a till knows an order again', () => {
	it('when they are made, then they are these, for ever', () => {
		expect(externalOrderId(SOURCE)).toBe('ccv-90210-339');
		expect(externalCustomerId(SOURCE, '24464274')).toBe('ccv-90210-24464274');
		expect(idempotencyKey('createOrderV3', 'ccv-90210-339', 0)).toBe('5330c9a8d67bedd7ac7e1f0acfd0aa5655d1cbd3');
		expect(toCreateOrderRequest(anOrderDraft(), 1, 1).idempotencyKey).toBe('14d37465c89cef386bee772eea12e77fc083a226');
	});

	it('when anything but order and attempt changes, then the key stays', () => {
		const other = anOrderDraft({ reference: 'other', employee: 5, lines: [], totalCents: 0, vatMethod: 'exclusive', financialDate: { year: 2027, month: 2, day: 3 } });

		expect(toCreateOrderRequest(other, 77, 0).idempotencyKey).toBe(toCreateOrderRequest(anOrderDraft(), 1, 0).idempotencyKey);
	});

	it('when order or attempt changes, then so does the key', () => {
		const id = fc.tuple(fc.string(), fc.nat(20));

		fc.assert(fc.property(id, id, (one, other) => expect(idempotencyKey('createOrderV3', ...one) === idempotencyKey('createOrderV3', ...other)).toBe(one[0] === other[0] && one[1] === other[1])));
	});
});

describe('given a draft', () => {
	it('when it becomes a request, then money is cents and quantities have their decimals', () => {
		const draft = anOrderDraft({
			workplace: 3,
			lines: [
				{ articleNumber: 14, text: 'Tie, red', quantity: { units: 25, decimals: 1 }, priceCents: 1995, vatCode: 1 },
				{ articleNumber: 999, quantity: { units: 1, decimals: 0 }, priceCents: -150 },
			],
			deliveryAddress: { name: 'Anna de Wit', street: 'Dorpsstraat', number: '3', suffix: 'b', postcode: '1234AB', city: 'Utrecht', country: 'NL' },
			invoiceAddress: { company: 'De Wit BV', street: 'Kade 1' },
		});

		expect(toCreateOrderRequest(draft, 1042, 0)).toEqual({
			idempotencyKey: '5330c9a8d67bedd7ac7e1f0acfd0aa5655d1cbd3',
			order: {
				orderId: '',
				extOrderId: 'ccv-90210-339',
				orderType: 'ORDER-TYPE-SALES-ORDER',
				entryBranchNumber: 1,
				employeeNumber: 999999,
				relationNumber: 1042,
				deliveryAddress: { name: 'Anna de Wit', address: 'Dorpsstraat 3b', zipcode: '1234AB', city: 'Utrecht', country: 'NL' },
				invoiceAddress: { companyName: 'De Wit BV', address: 'Kade 1' },
				financialDate: { day: 15, mon: 1, year: 2026 },
				financialBranchNumber: 1,
				workplaceNumber: 3,
				reference: 'W-1001',
				vatMethod: 'VAT-METHOD-INCLUSIVE',
				lineList: {
					line: [
						{ articleNumber: 14, text: 'Tie, red', data: { quantity: 25, decimalPlaces: 1, price: 1995, vatCode: 1 } },
						{ articleNumber: 999, data: { quantity: 1, decimalPlaces: 0, price: -150 } },
					],
				},
			},
		});
	});

	it('when it is excluding VAT, then its prices are', () => {
		expect(toCreateOrderRequest(anOrderDraft({ vatMethod: 'exclusive' }), 1, 0).order).toMatchObject({
			vatMethod: 'VAT-METHOD-EXCLUSIVE',
			lineList: { line: [{ data: { quantity: 1, decimalPlaces: 0, priceExcl: 1995, vatCode: 1 } }] },
		});
	});
});
