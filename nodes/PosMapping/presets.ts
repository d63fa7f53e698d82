import { ccvCustomerPreset } from '../../lib/ccv/presets/ccvCustomerPreset';
import { ccvProductPreset } from '../../lib/ccv/presets/ccvProductPreset';
import { ccvShopOrderPreset } from '../../lib/ccv/presets/ccvShopOrderPreset';
import { ccvStockLevelPreset } from '../../lib/ccv/presets/ccvStockLevelPreset';
import { toCcvCustomerPreset } from '../../lib/ccv/presets/toCcvCustomerPreset';
import { toCcvOrderPreset } from '../../lib/ccv/presets/toCcvOrderPreset';
import { toCcvProductPreset } from '../../lib/ccv/presets/toCcvProductPreset';
import { toCcvStockLevelPreset } from '../../lib/ccv/presets/toCcvStockLevelPreset';
import type { Preset } from '../../lib/mapping/mapRecord';
import type { PresetSettings } from '../../lib/mapping/PresetSettings';
import { mplusCustomerPreset } from '../../lib/mplus/presets/mplusCustomerPreset';
import { mplusOrderPreset } from '../../lib/mplus/presets/mplusOrderPreset';
import { mplusProductPreset } from '../../lib/mplus/presets/mplusProductPreset';
import { mplusStockLevelPreset } from '../../lib/mplus/presets/mplusStockLevelPreset';
import { toMplusCustomerPreset } from '../../lib/mplus/presets/toMplusCustomerPreset';
import { toMplusOrderPreset } from '../../lib/mplus/presets/toMplusOrderPreset';
import { toMplusProductPreset } from '../../lib/mplus/presets/toMplusProductPreset';
import { toMplusStockLevelPreset } from '../../lib/mplus/presets/toMplusStockLevelPreset';

/** Presets by the value that a workflow stores; a value is never changed. */
export const presets: Record<string, (settings: PresetSettings) => Preset<object>> = {
	ccvSalesPosCustomer: ccvCustomerPreset,
	ccvSalesPosOrder: ccvShopOrderPreset,
	ccvSalesPosProduct: ccvProductPreset,
	ccvSalesPosStockLevel: ccvStockLevelPreset,
	mplusKassaCustomer: mplusCustomerPreset,
	mplusKassaOrder: mplusOrderPreset,
	mplusKassaProduct: mplusProductPreset,
	mplusKassaStockLevel: mplusStockLevelPreset,
	toCcvSalesPosCustomer: toCcvCustomerPreset,
	toCcvSalesPosOrder: toCcvOrderPreset,
	toCcvSalesPosProduct: toCcvProductPreset,
	toCcvSalesPosStockLevel: toCcvStockLevelPreset,
	toMplusKassaCustomer: toMplusCustomerPreset,
	toMplusKassaOrder: toMplusOrderPreset,
	toMplusKassaProduct: toMplusProductPreset,
	toMplusKassaStockLevel: toMplusStockLevelPreset,
};
