import fc from 'fast-check';

import { day, moment } from './anyOrder';
import { quantities, someText } from './anyAddress';

const numbers = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 3 });

/** Custom fields of the till in the item form, of every kind. */
export const customFieldLists = fc.record({
	customField: fc.array(
		fc.oneof(
			fc.record({ fieldName: someText, strValue: someText }),
			fc.record({ fieldName: someText, intValue: quantities }),
			fc.record({ fieldName: someText, boolValue: fc.boolean() }),
			fc.record({ fieldName: someText, dateValue: day }),
			fc.record({ fieldName: someText, dateTimeValue: moment }),
			fc.record({ fieldName: someText, multiSelectInt: numbers }),
		),
		{ minLength: 1, maxLength: 4 },
	),
});

/** Neutral features of every kind. */
export const anyFeatures = fc.array(
	fc.oneof(
		fc.record({ name: someText, kind: fc.constant('text' as const), value: someText }),
		fc.record({ name: someText, kind: fc.constant('number' as const), value: quantities }),
		fc.record({ name: someText, kind: fc.constant('boolean' as const), value: fc.boolean() }),
		fc.record({ name: someText, kind: fc.constant('date' as const), value: day }),
		fc.record({ name: someText, kind: fc.constant('dateTime' as const), value: moment }),
		fc.record({ name: someText, kind: fc.constant('choices' as const), value: numbers }),
	),
	{ minLength: 1, maxLength: 3 },
);
