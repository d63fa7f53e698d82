import fc from 'fast-check';
import { DateTime } from 'luxon';

import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { orderItem, type OrderItem } from '../../../../lib/model/OrderItem';
import { mplusOrderPreset } from '../../../../lib/mplus/presets/mplusOrderPreset';
import { NOT_CARRIED } from '../../../../lib/mplus/presets/notCarried';
import { toMplusOrderPreset } from '../../../../lib/mplus/presets/toMplusOrderPreset';
import { externalOrderId } from '../../../../lib/sync/orders/externalId';
import { anyTillOrder, anyWebOrder } from './anyOrder';
import { throughTheWire, ZONE } from './onTheWire';
import { without } from './without';

const settings = { sku: 'pluNumber' } as const;
const read = (record: unknown) => mapRecord(mplusOrderPreset(settings), record) as OrderItem;
const write = (record: unknown) => mapRecord(toMplusOrderPreset(settings), record) as Record<string, unknown>;
const lost = NOT_CARRIED.order.map(({ field }) => field);

describe('given any order of the till', () => {
	it('when it is mapped to a neutral order and back, then every carried field is as it was', () => {
		fc.assert(
			fc.property(anyTillOrder, ({ record, carried }) => {
				const neutral = read(record);

				expect(orderItem.parse(neutral)).toEqual(neutral);
				expect(throughTheWire('Order', write(neutral))).toEqual(carried);
			}),
			{ numRuns: 300, seed: 11 },
		);
	});
});

describe('given any neutral order of the webshop', () => {
	it('when it goes into the till and is read back, then it is the same but for what is listed', () => {
		fc.assert(
			fc.property(anyWebOrder, (order) => {
				const booked = { ...throughTheWire('Order', write(order)), orderId: 'the-tills-own', orderNumber: { year: 2026, number: 5 } };
				const back = read(booked);

				expect(back.source).toEqual({ system: 'mplus', shop: 'till', id: 'the-tills-own', number: '2026.5' });
				expect(back.origin).toBe(externalOrderId(order.source));
				expect(back.reference).toBe(order.source.number);
				expect(back.financialDate).toBe(DateTime.fromISO(order.createdAt, { zone: ZONE }).toISODate());
				expect(back.customer?.kind).toBe(order.customer?.kind);
				expect(comparable(back)).toEqual(comparable(order));
			}),
			{ numRuns: 300, seed: 12 },
		);
	});
});

/** Without what is not carried and what the till adds, and with what follows from one another filled in. */
function comparable(order: OrderItem) {
	const rest = without(order, [...lost, 'source', 'origin', 'reference', 'financialDate']);
	const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
	return Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value)));
}
