import type { ZodType, ZodTypeDef } from 'zod';

import { createHolds } from '../../mapping/createHolds';
import type { Preset } from '../../mapping/mapRecord';
import type { OrderSource } from '../../model/Order';
import type { HoldReason } from './holdReasons';
import type { Mapping, PresetSettings } from './PresetSettings';

interface Parts<Raw, Neutral> {
	schema: ZodType<Raw, ZodTypeDef, unknown>;
	/** Held for what the schema refuses. */
	invalid: HoldReason;
	sourceOf(record: unknown): OrderSource;
	toNeutral(record: Raw, mapping: Mapping): Neutral | undefined;
}

/** A preset for records of the till: the schema is checked first, and whatever a part of the mapping holds, holds the record. */
export function tillPreset<Raw, Neutral>({ schema, invalid, sourceOf, toNeutral }: Parts<Raw, Neutral>, settings: PresetSettings): Preset<Neutral> {
	return {
		sourceOf,
		unreadable: () => undefined,
		toNeutral(record) {
			const parsed = schema.safeParse(record);
			if (!parsed.success) {
				const issue = parsed.error.issues[0];
				return { held: { reason: invalid, field: issue?.path.join('.') || 'record', message: issue?.message ?? 'is no record of the till' } };
			}
			const holds = createHolds();
			const neutral = toNeutral(parsed.data, { ...settings, hold: holds.hold });
			const held = holds.first();
			return held || neutral === undefined ? { held: held ?? { reason: invalid, field: 'record', message: 'cannot be mapped' } } : { neutral };
		},
	};
}
