import { findStock, type StockSearch } from '../../../../lib/mplus/stock/findStock';
import { simplifyStock } from '../../../../lib/mplus/stock/simplifyStock';
import { simplifyStockMutation } from '../../../../lib/mplus/stock/simplifyStockMutation';
import { putStock } from '../../../../sim/mplus/store/putStock';
import { closeTills } from '../aTillScene';
import { aStockTill } from './aStockTill';

afterEach(async () => await closeTills());

const search = (over: Partial<StockSearch> = {}): StockSearch => ({ articleNumbers: [], leavesOutMissing: false, ...over });

describe.each([67, 60, 59, 58])('given a till of release %s with two branches', (major) => {
	const find = async (over: Partial<StockSearch>) => {
		const till = await aStockTill({ serviceVersion: { major, minor: 0, revision: 0 } });
		putStock(till.sim.world, { articleNumber: 14, branchNumber: 2, free: 1 });
		return { till, levels: await findStock(till.client, search(over)) };
	};

	it.each<[string, Partial<StockSearch>, string[]]>([
		['all', {}, ['1/14', '1/15', '1/16', '2/14', '2/15', '2/16']],
		['one branch', { branchNumber: 2 }, ['2/14', '2/15', '2/16']],
		['one article', { articleNumbers: [14] }, ['1/14', '2/14']],
		['two articles of one branch', { articleNumbers: [16, 14], branchNumber: 1 }, ['1/14', '1/16']],
		['what changed since', { fromStockId: 3 }, ['1/16', '2/14']],
		['at most two', { limit: 2 }, ['1/14', '1/15']],
		['at most two that changed since, of which the first must not be missed', { fromStockId: 2, limit: 2 }, ['1/15', '1/16']],
		['one that is there and one that may be missing', { articleNumbers: [14, 99], branchNumber: 1, leavesOutMissing: true }, ['1/14']],
	])('when %s is asked for, then that comes, in order', async (_, over, expected) => {
		const { till, levels } = await find(over);

		expect(levels.map(({ branchNumber, articleNumber }) => `${branchNumber}/${articleNumber}`)).toEqual(expected);
		expect(till.calls().filter((call) => call === 'getStock')).toHaveLength(major < 61 && over.branchNumber === undefined ? 2 : 1);
		expect(till.sim.world.failures).toEqual([]);
	});

	it('when articles are asked for of which no stock is kept, then their numbers are named', async () => {
		await expect(find({ articleNumbers: [14, 99, 77], branchNumber: 1 })).rejects.toMatchObject({ code: 'not-found', message: 'MplusKASSA gives no stock in branch 1 of article 99, 77' });
	});

	it('when more articles are asked for than one request takes, then all come', async () => {
		const { levels } = await find({ articleNumbers: Array.from({ length: 1200 }, (_, index) => index + 1), branchNumber: 1, leavesOutMissing: true });

		expect(levels).toHaveLength(3);
	});
});

describe('given a level of the till', () => {
	it('when it is simplified, then amounts are plain numbers and physical is free and reserved together', () => {
		const level = {
			branchNumber: 1,
			articleNumber: 14,
			stockId: 9,
			changeTimestamp: { sec: 0, min: 45, hour: 13, day: 30, mon: 7, year: 2026, isdst: false, timezone: 120 },
			...{ amountFree: 125, decimalPlacesFree: 1, amountReserved: 3, amountIncoming: -20, decimalPlacesIncoming: 0 },
			...{ ownAmountFree: '12.50', ownAmountReserved: '3', isDayStockArticle: false },
		};

		expect(simplifyStock(level, 'Europe/Amsterdam')).toEqual({
			articleNumber: 14,
			branchNumber: 1,
			...{ free: 12.5, reserved: 3, physical: 15.5, incoming: -20, ownFree: 12.5, ownReserved: 3 },
			isDayStock: false,
			stockId: 9,
			changedAt: '2026-07-30T13:45:00+02:00',
		});
	});

	it('when the till does not say how much there is, then nothing is made up', () => {
		expect(simplifyStock({ articleNumber: 14, branchNumber: 1 }, 'Europe/Amsterdam')).toEqual({ articleNumber: 14, branchNumber: 1 });
	});
});

describe('given a mutation of stock', () => {
	it('when it is simplified, then its document is named as people do', () => {
		const row = {
			...{ stockId: 5, branchNumber: 1, articleNumber: 14, amountChanged: -25, decimalPlaces: 1, type: 'STOCK-HISTORY-TYPE-SALES' },
			timestamp: { sec: 0, min: 45, hour: 13, day: 30, mon: 1, year: 2026, isdst: false, timezone: 60 },
			...{ orderId: '', invoiceId: 'i1', invoiceNumber: { year: 2026, number: 7 }, correctionNumber: { year: 0, number: 3 } },
			...{ beforeCorrectionQuantity: 10, afterCorrectionQuantity: 75, afterCorrectionDecimalPlaces: 1 },
		};

		expect(simplifyStockMutation(row, 'Europe/Amsterdam')).toEqual({
			...{ stockId: 5, at: '2026-01-30T13:45:00+01:00', branchNumber: 1, articleNumber: 14, amountChanged: -2.5, type: 'sales' },
			...{ before: 10, after: 7.5, invoiceId: 'i1', invoiceNumber: '2026.7', correctionNumber: '3' },
		});
	});
});
