import type { PresetSettings } from '../../../../lib/mapping/PresetSettings';

/** What a person chose for the shop of the simulator: its number and its one package. */
export const settings: PresetSettings = { sku: 'pluNumber', shop: '90210', packageId: 1664901 };
