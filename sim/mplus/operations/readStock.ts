import { amsterdamDateTime } from '../amsterdamTime';
import type { StockMutation } from '../records';
import { toQuantity } from '../stock/toQuantity';
import { numberIn, numbersIn, recordIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';
import { unsorted } from './takePage';

/** An empty list of articles means all, and articles without stock are left out (API.md 7, inferred). */
export const getStock: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	const listed = numbersIn(recordIn(request, 'branchNumbers'), 'branchNumber');
	const branches = listed.length > 0 ? listed : [numberIn(request, 'branchNumber') ?? 0];
	const known = branches.filter((number) => world.branches.some(({ branchNumber }) => branchNumber === number));
	const wanted = numbersIn(recordIn(request, 'articleNumbers'), 'articleNumbers');
	const articles = wanted.length > 0 ? [...new Set(wanted)] : [...world.articles.keys()];
	const stocked = articles.filter((number) => world.articles.get(number)?.article.stockArticle === true);
	// No article of this till is kept by the day.
	const shown = request.dayStockOnlyFilter === true ? [] : stocked;
	const levels = known.flatMap((branchNumber) => shown.map((articleNumber) => toStock(world, branchNumber, articleNumber)));
	const due = levels.filter(({ stockId }) => isSince(world, stockId, numberIn(request, 'stockId')));
	return { articleStocks: unsorted(due.sort((one, other) => one.stockId - other.stockId)) };
};

export const getStockHistory: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	return history(world, request, [numberIn(request, 'branchNumber') ?? 0]);
};

/** Without branches those of all (assumed). */
export const getStockHistoryV2: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	return history(world, request, numbersIn(request, 'branchNumbers'));
};

function history(world: MplusWorld, request: WireRecord, branches: number[]): WireRecord {
	const articles = new Set(numbersIn(recordIn(request, 'articleNumbers'), 'articleNumbers'));
	const since = numberIn(request, 'sinceStockId');
	const limit = since === undefined ? 0 : (numberIn(request, 'sinceStockIdLimit') ?? 0);
	const from = momentKey(recordIn(request, 'fromFinancialDateTime')) || -Infinity;
	const through = momentKey(recordIn(request, 'throughFinancialDateTime')) || Infinity;
	const due = world.stockHistory.filter(({ stockId, branchNumber, articleNumber, at }) => {
		const moment = momentKey(amsterdamDateTime(at));
		return (
			(branches.length === 0 || branches.includes(branchNumber)) &&
			(articles.size === 0 || articles.has(articleNumber)) &&
			isSince(world, stockId, since) &&
			moment >= from &&
			moment <= through
		);
	});
	return { articleStockHistory: unsorted(limit > 0 ? due.slice(0, limit) : due).map(toRow) };
}

function isSince(world: MplusWorld, stockId: number, since: number | undefined): boolean {
	return since === undefined || (world.stockIdInclusive ? stockId >= since : stockId > since);
}

function toStock(world: MplusWorld, branchNumber: number, articleNumber: number): WireRecord & { stockId: number } {
	const level = world.stock.get(`${branchNumber}/${articleNumber}`);
	const { freeMicros = 0, reservedMicros = 0, incomingMicros = 0, stockId = 0, changedAt } = level ?? {};
	const [free, reserved, incoming] = [toQuantity(freeMicros), toQuantity(reservedMicros), toQuantity(incomingMicros)];
	return {
		...{ branchNumber, articleNumber, stockId },
		changeTimestamp: changedAt === undefined ? undefined : amsterdamDateTime(changedAt),
		...{ amountFree: free.amount, decimalPlacesFree: free.decimalPlaces },
		...{ amountReserved: reserved.amount, decimalPlacesReserved: reserved.decimalPlaces },
		...{ amountIncoming: incoming.amount, decimalPlacesIncoming: incoming.decimalPlaces },
		// The same without what lies in linked articles, of which this till has none.
		...{ ownAmountFree: toDecimal(freeMicros), ownAmountReserved: toDecimal(reservedMicros) },
		ownAmountIncoming: toDecimal(incomingMicros),
		isDayStockArticle: false,
	};
}

function toDecimal(micros: number): string {
	const { amount, decimalPlaces } = toQuantity(micros);
	return (amount / 10 ** decimalPlaces).toFixed(decimalPlaces);
}

function toRow({ stockId, at, branchNumber, articleNumber, micros, type, source }: StockMutation): WireRecord {
	const { amount, decimalPlaces } = toQuantity(micros);
	const timestamp = amsterdamDateTime(at);
	return { stockId, timestamp, branchNumber, articleNumber, amountChanged: amount, decimalPlaces, type, ...source };
}

/** By the till's wall clock; an all-zero date means none (API.md 3.2). */
function momentKey(moment: WireRecord | undefined): number {
	const fields = ['year', 'mon', 'day', 'hour', 'min', 'sec'];
	const [year = 0, ...rest] = fields.map((field) => numberIn(moment, field) ?? 0);
	return year === 0 ? 0 : rest.reduce((key, value) => key * 100 + value, year);
}
