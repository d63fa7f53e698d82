import type { Holds } from '../../mapping/createHolds';
import type { HoldReason } from './holdReasons';
import type { SkuField } from './articleSku';

/** What the person chose for a preset of MplusKASSA. */
export interface PresetSettings {
	sku: SkuField;
}

/** What every part of a mapping is given: the settings, and where to say why the record must be held. */
export interface Mapping extends PresetSettings {
	hold(held: { reason: HoldReason; field: string; message: string; hint?: string }): ReturnType<Holds['hold']>;
}
