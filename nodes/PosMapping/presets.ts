import { ccvOrderPreset } from '../../lib/ccv/orders/ccvOrderPreset';
import type { Preset } from '../../lib/mapping/mapRecord';
import { mplusCustomerPreset } from '../../lib/mplus/presets/mplusCustomerPreset';
import { mplusOrderPreset } from '../../lib/mplus/presets/mplusOrderPreset';
import { mplusProductPreset } from '../../lib/mplus/presets/mplusProductPreset';
import { mplusStockLevelPreset } from '../../lib/mplus/presets/mplusStockLevelPreset';
import type { PresetSettings } from '../../lib/mapping/PresetSettings';
import { toMplusCustomerPreset } from '../../lib/mplus/presets/toMplusCustomerPreset';
import { toMplusOrderPreset } from '../../lib/mplus/presets/toMplusOrderPreset';
import { toMplusProductPreset } from '../../lib/mplus/presets/toMplusProductPreset';
import { toMplusStockLevelPreset } from '../../lib/mplus/presets/toMplusStockLevelPreset';

/** Presets by the value that a workflow stores; a value is never changed. */
export const presets: Record<string, (settings: PresetSettings) => Preset<object>> = {
	ccvSalesPosOrder: () => ccvOrderPreset,
	mplusKassaCustomer: mplusCustomerPreset,
	mplusKassaOrder: mplusOrderPreset,
	mplusKassaProduct: mplusProductPreset,
	mplusKassaStockLevel: mplusStockLevelPreset,
	toMplusKassaCustomer: toMplusCustomerPreset,
	toMplusKassaOrder: toMplusOrderPreset,
	toMplusKassaProduct: toMplusProductPreset,
	toMplusKassaStockLevel: toMplusStockLevelPreset,
};
