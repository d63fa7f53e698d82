import fc from 'fast-check';

import { ccvStockLevelPreset } from '../../../../lib/ccv/presets/ccvStockLevelPreset';
import { NOT_CARRIED } from '../../../../lib/ccv/presets/notCarried';
import { toCcvStockLevelPreset } from '../../../../lib/ccv/presets/toCcvStockLevelPreset';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { stockLevelItem, type StockLevelItem } from '../../../../lib/model/StockLevelItem';
import { optional, quantities } from '../../mplus/presets/anyAddress';
import { without } from '../../mplus/presets/without';
import { settings } from './settings';

const read = (record: unknown) => mapRecord(ccvStockLevelPreset(settings), record) as StockLevelItem;
const write = (record: unknown) => mapRecord(toCcvStockLevelPreset(settings), record);
const id = fc.integer({ min: 1, max: 10 ** 9 });
const sku = fc.constantFrom('TIE', '00123', 'é&<', 'a b');

describe('given any stock of CCV', () => {
	it('when it is mapped to a neutral stock level and back, then SKU and stock are as they were', () => {
		const anyStock = fc.record({ product_id: fc.oneof(id, id.map(String)), attribute_combination_id: fc.option(id), sku, ean: fc.constantFrom('', '8712345678901'), name: fc.constant('Tie'), stock: quantities, stockenabled: fc.constantFrom(true, null), modifydate: fc.constant('2026-01-15T12:00:00Z') });

		fc.assert(
			fc.property(anyStock, (stock) => {
				const neutral = read(stock);

				expect(stockLevelItem.parse(neutral)).toEqual(neutral);
				expect(neutral.source).toEqual({ system: 'ccv', shop: '90210', id: [stock.product_id, stock.attribute_combination_id].filter(Boolean).join('/'), number: stock.sku });
				expect(write(neutral)).toEqual({ sku: stock.sku, stock: stock.stock });
			}),
			{ numRuns: 200, seed: 51 },
		);
	});
});

describe('given any neutral stock level of the till', () => {
	it('when it goes into CCV and is read back, then it is the same but for what is listed', () => {
		const lost = NOT_CARRIED.stockLevel.map(({ field }) => field);
		const anyLevel = fc.record({ sku, articleNumber: optional(id), branch: optional(id.map(String)), free: quantities, reserved: optional(quantities), incoming: optional(quantities) });

		fc.assert(
			fc.property(anyLevel, (level) => {
				const item = write({ source: { system: 'mplus', shop: 'till', id: '1/14', number: '14' }, ...level });

				expect(without(read({ product_id: 7, stockenabled: true, ...item }), [...lost, 'source'])).toEqual(without(level, lost));
			}),
			{ numRuns: 200, seed: 52 },
		);
	});
});
