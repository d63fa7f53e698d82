import { amsterdamDateTime } from '../amsterdamTime';
import { changeTo } from '../stock/changeTo';
import { physicalMicros } from '../stock/physicalMicros';
import { refuseStock } from '../stock/refuseStock';
import { toMicros } from '../stock/toMicros';
import { toQuantity } from '../stock/toQuantity';
import { moveStock } from '../store/moveStock';
import { numberIn, recordIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';

interface Correction {
	articleNumber: number;
	micros: number;
}

const LITERAL = 'SAVE-STOCK-CORRECTIONS-RESULT';

/** ABSOLUTE unless it says RELATIVE (assumed); what is the same already is no correction (API.md 7). */
export const saveStockCorrections: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	const branchNumber = numberIn(request, 'branchNumber') ?? 0;
	const refusal = context.refuse ? 'FAILED' : refuseRequest(world, request, branchNumber);
	if (refusal) return { result: `${LITERAL}-${refusal}` };
	const { corrections, failure } = readCorrections(world, request, branchNumber);
	const written = failure && world.correctionsAllOrNothing ? [] : corrections.filter(({ micros }) => micros !== 0);
	const stockIds = written.map((correction) => write(world, branchNumber, correction, context.now));
	if (failure) return failure;
	return stockIds.length > 0
		? { result: `${LITERAL}-OK`, stockId: Math.max(...stockIds) }
		: { result: `${LITERAL}-NO-CORRECTIONS` };
};

function refuseRequest(world: MplusWorld, request: WireRecord, branchNumber: number): string | undefined {
	if (!world.branches.some((branch) => branch.branchNumber === branchNumber)) return 'BRANCH-NOT-FOUND';
	if (!world.employees.has(numberIn(request, 'employeeNumber') ?? 0)) return 'FAILED';
	return textIn(request, 'plannedCycleCountId') ? 'INVALID-PLANNED-CYCLE-COUNT-ID' : undefined;
}

/** The corrections up to the first that is refused. */
function readCorrections(
	world: MplusWorld,
	request: WireRecord,
	branchNumber: number,
): { corrections: Correction[]; failure?: WireRecord } {
	const isRelative = request.correctionMode === 'STOCK-CORRECTION-MODE-RELATIVE';
	const corrections = new Map<number, Correction>();
	for (const sent of recordsIn(request, 'stockCorrectionList', 'correction')) {
		const articleNumber = numberIn(sent, 'articleNumber') ?? 0;
		const micros = toMicros(sent, 'amount');
		const refusal = corrections.has(articleNumber) ? 'DUPLICATE-ARTICLE' : refuseStock(world, branchNumber, articleNumber);
		if (refusal !== undefined || micros === undefined) {
			const failure = { result: `${LITERAL}-${refusal ?? 'FAILED'}`, failedArticleNumber: articleNumber };
			return { corrections: [...corrections.values()], failure };
		}
		const change = isRelative ? micros : changeTo(world, branchNumber, articleNumber, micros);
		corrections.set(articleNumber, { articleNumber, micros: change });
	}
	return { corrections: [...corrections.values()] };
}

function write(world: MplusWorld, branchNumber: number, { articleNumber, micros }: Correction, now: number): number {
	const physical = physicalMicros(world, branchNumber, articleNumber);
	const [before, after] = [toQuantity(physical), toQuantity(physical + micros)];
	const { year } = amsterdamDateTime(now);
	return moveStock(world, {
		...{ branchNumber, articleNumber, micros, at: now, type: world.correctionsShowAs },
		source: {
			correctionNumber: { year, number: world.counters.stock + 1 },
			...{ beforeCorrectionQuantity: before.amount, beforeCorrectionDecimalPlaces: before.decimalPlaces },
			...{ afterCorrectionQuantity: after.amount, afterCorrectionDecimalPlaces: after.decimalPlaces },
		},
	});
}
