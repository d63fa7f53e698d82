import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { wholeNumber } from '../../mapping/wholeNumber';
import { stockLevelItem, type StockLevelItem } from '../../model/StockLevelItem';
import { toQuantity } from '../../model/toQuantity';
import { numbersOf } from './articleSku';

type Item = Record<string, unknown>;

/** "Neutral Stock Level to MplusKASSA": what the till's setStock takes, the free stock of an article in a branch. */
export function toMplusStockLevelPreset(settings: PresetSettings): Preset<Item> {
	return neutralPreset({ schema: stockLevelItem, invalid: 'invalid-stock-level', toItem }, settings);
}

function toItem(level: StockLevelItem, { hold, sku }: Mapping): Item | undefined {
	const { articleNumber } = numbersOf(level, sku);
	const branchNumber = wholeNumber(level.branch);
	const { free } = level;
	if (articleNumber === undefined) {
		const cause = level.sku === undefined ? 'is missing' : sku === 'pluNumber' ? `${level.sku} names a PLU number, and the till takes article numbers` : `${level.sku} is no article number`;
		return hold({ reason: 'unknown-article', field: 'sku', message: cause, hint: 'Set articleNumber, or choose SKU = Article Number where they are the same' });
	}
	if (branchNumber === undefined) {
		const message = level.branch === undefined ? 'is missing' : `${level.branch} is no branch number`;
		return hold({ reason: 'invalid-stock-level', field: 'branch', message, hint: 'Set branch to a number of the till' });
	}
	if (free === undefined || toQuantity(free) === undefined) {
		const message = free === undefined ? 'is missing, which is not 0' : `${free} is not a quantity of at most 6 decimals`;
		return hold({ reason: 'invalid-stock-level', field: 'free', message });
	}
	return { branchNumber, articleNumber, amount: free };
}
