import fc from 'fast-check';

import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { stockLevelItem, type StockLevelItem } from '../../../../lib/model/StockLevelItem';
import { mplusStockLevelPreset } from '../../../../lib/mplus/presets/mplusStockLevelPreset';
import { NOT_CARRIED } from '../../../../lib/mplus/presets/notCarried';
import { toMplusStockLevelPreset } from '../../../../lib/mplus/presets/toMplusStockLevelPreset';
import { optional, quantities } from './anyAddress';
import { throughTheWire } from './onTheWire';
import { without } from './without';

const settings = { sku: 'articleNumber' } as const;
const read = (record: unknown) => mapRecord(mplusStockLevelPreset(settings), record) as StockLevelItem;
const write = (record: unknown) => mapRecord(toMplusStockLevelPreset(settings), record) as Record<string, unknown>;
const number = fc.integer({ min: 1, max: 10 ** 9 });

describe('given any stock of the till', () => {
	it('when it is mapped to a neutral stock level and back, then branch, article and free stock are as they were', () => {
		fc.assert(
			fc.property(fc.record({ branchNumber: number, articleNumber: number, amountFree: quantities, amountReserved: optional(quantities), amountIncoming: optional(quantities), stockId: number }), (stock) => {
				const neutral = read(stock);

				expect(stockLevelItem.parse(neutral)).toEqual(neutral);
				expect(throughTheWire('SetStockRequest', write(neutral))).toEqual({ branchNumber: stock.branchNumber, articleNumber: stock.articleNumber, amount: stock.amountFree });
			}),
			{ numRuns: 200, seed: 41 },
		);
	});
});

describe('given any neutral stock level', () => {
	it('when it goes into the till and is read back, then it is the same but for what is listed', () => {
		const lost = NOT_CARRIED.stockLevel.map(({ field }) => field);

		fc.assert(
			fc.property(fc.record({ sku: number.map(String), branch: number.map(String), free: quantities, reserved: quantities }), (level) => {
				const { branchNumber, articleNumber, amount } = throughTheWire('SetStockRequest', write({ source: { system: 'ccv', shop: '1', id: '7', number: '7' }, ...level }));

				expect(without(read({ branchNumber, articleNumber, amountFree: amount }), [...lost, 'source', 'articleNumber'])).toEqual(without(level, lost));
			}),
			{ numRuns: 200, seed: 42 },
		);
	});
});
