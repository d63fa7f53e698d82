import { ccvOrderPreset } from '../../lib/ccv/orders/ccvOrderPreset';
import type { Preset } from '../../lib/mapping/mapRecord';

/** Presets by the value that a workflow stores; a value is never changed. */
export const presets: Record<string, Preset<object>> = {
	ccvSalesPosOrder: ccvOrderPreset,
};
