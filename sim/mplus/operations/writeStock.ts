import type { SimContext } from '../../server/types';
import { changeTo } from '../stock/changeTo';
import { refuseStock } from '../stock/refuseStock';
import { toMicros } from '../stock/toMicros';
import { moveStock } from '../store/moveStock';
import { numberIn, recordIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';

/** One article per call. An amount that is there already is a mutation all the same (assumed). */
export const setStock: Operation = ({ world, input, context }) =>
	change(world, recordIn(input, 'request') ?? {}, context, {
		literal: 'SET-STOCK-RESULT',
		amountField: 'amount',
		toChange: (branchNumber, articleNumber, micros) => changeTo(world, branchNumber, articleNumber, micros),
	});

export const updateStock: Operation = ({ world, input, context }) =>
	change(world, recordIn(input, 'request') ?? {}, context, {
		literal: 'UPDATE-STOCK-RESULT',
		amountField: 'amountChanged',
		toChange: (_branchNumber, _articleNumber, micros) => micros,
	});

interface Change {
	literal: string;
	amountField: string;
	toChange: (branchNumber: number, articleNumber: number, micros: number) => number;
}

function change(world: MplusWorld, request: WireRecord, { refuse, now }: SimContext, kind: Change): WireRecord {
	const { literal, amountField, toChange } = kind;
	const branchNumber = numberIn(request, 'branchNumber') ?? 0;
	const articleNumber = numberIn(request, 'articleNumber') ?? 0;
	const employeeNumber = numberIn(request, 'employeeNumber');
	if (refuse) return { result: `${literal}-FAILED` };
	const refusal = refuseStock(world, branchNumber, articleNumber);
	if (refusal) return { result: `${literal}-${refusal}` };
	const micros = toMicros(request, amountField);
	const isNobody = employeeNumber !== undefined && !world.employees.has(employeeNumber);
	if (micros === undefined || isNobody) return { result: `${literal}-FAILED` };
	const stockId = moveStock(world, {
		...{ branchNumber, articleNumber, at: now, type: 'STOCK-HISTORY-TYPE-API' },
		micros: toChange(branchNumber, articleNumber, micros),
	});
	return { result: `${literal}-OK`, stockId };
}
