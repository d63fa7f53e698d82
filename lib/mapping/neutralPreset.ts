import { z, type ZodType, type ZodTypeDef } from 'zod';

import { sourceItem } from '../model/sourceItem';
import type { HoldReason } from './holdReasons';
import type { HeldRecord, Preset } from './mapRecord';
import type { Mapping, PresetSettings } from './PresetSettings';
import { recordPreset } from './recordPreset';
import { unreadableOf } from './unreadableOf';

const sourced = z.object({ source: sourceItem });
const held = z.object({ held: z.object({ reason: z.string(), field: z.string(), message: z.string(), hint: z.string().optional() }) });

interface Parts<Neutral, Item> {
	schema: ZodType<Neutral, ZodTypeDef, unknown>;
	invalid: HoldReason;
	toItem(record: Neutral, mapping: Mapping): Item | undefined;
}

/** A preset for neutral records: to what the till or shop takes. A record that an earlier mapping held, or that could not be read, stays so. */
export function neutralPreset<Neutral, Item>({ schema, invalid, toItem }: Parts<Neutral, Item>, settings: PresetSettings): Preset<Item> {
	const preset = recordPreset({ schema, invalid, sourceOf, toNeutral: toItem }, settings);
	return {
		...preset,
		unreadable: unreadableOf,
		toNeutral(record) {
			const earlier = held.safeParse(record);
			return earlier.success ? { held: earlier.data.held as HeldRecord } : preset.toNeutral(record);
		},
	};
}

function sourceOf(record: unknown) {
	const parsed = sourced.safeParse(record);
	return parsed.success ? parsed.data.source : { system: 'unknown', shop: '', id: 'unknown', number: 'without a number' };
}
