import fc from 'fast-check';
import { DateTime } from 'luxon';

import { fieldMeanings, type FieldMeaning } from '../../../../lib/mplus/items/fieldMeanings';
import { fromItem } from '../../../../lib/mplus/items/fromItem';
import { toItem, type Item } from '../../../../lib/mplus/items/toItem';
import { typeSpec, type FieldSpec, type StructSpec } from '../../../../lib/mplus/soap/mplusTable';
import { failureOf } from '../../../support/failureOf';

const ZONE = 'Europe/Amsterdam';

describe('given an item, when it becomes a record of the till', () => {
	it('then money is cents, a quantity has its decimals and dates are the till\'s', () => {
		const item = {
			totalInclAmount: 24.9,
			financialDate: '2026-07-30',
			lineList: { line: [{ articleNumber: 14, data: { quantity: -0.53, price: 19.95 } }] },
		};

		expect(fromItem('Order', item, ZONE)).toEqual({
			totalInclAmount: 2490,
			financialDate: { day: 30, mon: 7, year: 2026 },
			lineList: { line: [{ articleNumber: 14, data: { quantity: -53, decimalPlaces: 2, price: 1995 } }] },
		});
	});

	it.each([
		['2026-07-30T11:45:00Z', { hour: 13, timezone: 120 }],
		['2026-07-30T13:45:00.999+02:00', { hour: 13, timezone: 120 }],
		['2026-12-30T13:45:00', { hour: 13, timezone: 60 }],
		['2026-10-25T02:45:00+01:00', { hour: 2, timezone: 60 }],
		['2026-10-25T02:45:00+02:00', { hour: 2, timezone: 120 }],
	])('then %s is the wall clock of Amsterdam with its offset in whole minutes', (text, expected) => {
		const { changeTimestamp } = fromItem<{ changeTimestamp: object }>('Relation', { changeTimestamp: text }, ZONE);

		expect(changeTimestamp).toMatchObject({ min: 45, sec: 0, isdst: false, ...expected });
	});

	it.each([
		['Order', { totalInclAmount: 19.999 }, /totalInclAmount needs an amount in whole cents such as 19.95, not 19.999/],
		['Order', { totalInclAmount: '19.95' }, /totalInclAmount needs an amount in whole cents such as 19.95, not this string/],
		['Order', { lineList: { line: [{}, { data: { quantity: 0.1234567 } }] } }, /lineList\.line\[1\]\.data\.quantity needs a number of at most 6 decimals/],
		['Order', { lineList: { line: [{ data: { quantity: 25, decimalPlaces: 1 } }] } }, /decimalPlaces is not needed here: quantity is a plain number/],
		['Order', { financialDate: '30-07-2026' }, /financialDate needs a date such as 2026-07-30/],
		['Order', { financialDate: '07-30' }, /financialDate needs a date such as 2026-07-30/],
		['Order', { financialDate: '12:00' }, /financialDate needs a date such as 2026-07-30/],
		['Order', { financialDate: '2026' }, /financialDate needs a date such as 2026-07-30/],
		['Relation', { changeTimestamp: 1_790_000_000 }, /changeTimestamp needs a time such as/],
	])('of type %s and it does not fit, then it is refused with its path: %j', (typeName, item, message) => {
		const failure = failureOf(() => fromItem(typeName, item, ZONE));

		expect(failure).toMatchObject({ code: 'invalid-request', message: expect.stringMatching(message) });
	});
});

describe('given any item', () => {
	it.each(['Order', 'Invoice', 'Receipt', 'Proposal', 'PackingSlip', 'Relation', 'Product', 'ArticleStock', 'ArticleStockHistory', 'PaymentList', 'StockCorrectionList', 'LineDataInput'])('of type %s, when it goes to the till\'s form and back, then it is the same', (typeName) => {
		fc.assert(
			fc.property(anItem(typeSpec(typeName), 0), (item) => {
				expect(toItem(typeName, fromItem(typeName, item, ZONE), ZONE)).toEqual(item);
			}),
			{ numRuns: 60, seed: 20260730 },
		);
	});
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => DateTime.fromMillis(days * 86_400_000, { zone: 'utc' }).toISODate());
const moment = fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => DateTime.fromSeconds(seconds, { zone: ZONE }).toISO({ suppressMilliseconds: true }));

function anItem(struct: StructSpec, depth: number): fc.Arbitrary<Item> {
	const meanings = fieldMeanings(struct);
	const fields = struct.fields.filter(({ name, kind }) => meanings.get(name)?.kind !== 'decimals' && (depth < 3 || kind !== 'struct'));
	const model = Object.fromEntries(fields.map((field) => [field.name, aValue(field, meanings.get(field.name) as FieldMeaning, depth)]));
	return fc.record(model, { requiredKeys: [] });
}

function aValue(field: FieldSpec, meaning: FieldMeaning, depth: number): fc.Arbitrary<unknown> {
	const one = oneValue(field, meaning, depth);
	return field.occurs === 'repeated' ? fc.array(one, { minLength: 1, maxLength: 2 }) : one;
}

function oneValue(field: FieldSpec, meaning: FieldMeaning, depth: number): fc.Arbitrary<unknown> {
	switch (meaning.kind) {
		case 'cents':
			return fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => Number((cents / 100).toFixed(2)) || 0);
		case 'quantity':
			return fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat({ max: 6 })).map(([units, decimals]) => Number(`${units}e-${decimals}`) || 0);
		case 'day':
			return day;
		case 'moment':
		case 'dateTime':
			return moment;
		case 'decimal':
			return fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => units / 100 || 0);
		case 'record':
			return anItem(meaning.struct, depth + 1);
		default:
			return field.kind === 'string' ? fc.string() : fc.integer();
	}
}
