import type { ZodType, ZodTypeDef } from 'zod';

import type { OrderSource } from '../model/Order';
import { createHolds } from './createHolds';
import type { HoldReason } from './holdReasons';
import type { Preset } from './mapRecord';
import type { Mapping, PresetSettings } from './PresetSettings';

interface Parts<Raw, Neutral> {
	schema: ZodType<Raw, ZodTypeDef, unknown>;
	/** Held for what the schema refuses. */
	invalid: HoldReason;
	sourceOf(record: unknown): OrderSource;
	toNeutral(record: Raw, mapping: Mapping): Neutral | undefined;
}

/** A preset for records of a till or shop: the schema is checked first, and whatever a part of the mapping holds, holds the record. */
export function recordPreset<Raw, Neutral>({ schema, invalid, sourceOf, toNeutral }: Parts<Raw, Neutral>, settings: PresetSettings): Preset<Neutral> {
	return {
		sourceOf,
		unreadable: () => undefined,
		toNeutral(record) {
			const parsed = schema.safeParse(record);
			if (!parsed.success) {
				const issue = parsed.error.issues[0];
				return { held: { reason: invalid, field: issue?.path.join('.') || 'record', message: issue?.message ?? 'is none that is known' } };
			}
			const holds = createHolds();
			const neutral = toNeutral(parsed.data, { ...settings, hold: holds.hold });
			const held = holds.first();
			return held || neutral === undefined ? { held: held ?? { reason: invalid, field: 'record', message: 'cannot be mapped' } } : { neutral };
		},
	};
}
