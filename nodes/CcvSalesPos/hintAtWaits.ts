import type { IExecuteFunctions } from 'n8n-workflow';

import type { CcvConnection } from '../../lib/ccv/CcvConnection';
import { waitedFor, type LimitedKind } from '../../lib/ccv/limitWaits';

const MINUTE_MS = 60_000;

/** Says at the end of a run why it took so long: for minutes it waited until CCV allows more calls. */
export function hintAtWaits(ctx: Pick<IExecuteFunctions, 'addExecutionHints'>, connection: CcvConnection): void {
	for (const { kind, waitedMs } of waitedFor(connection)) {
		const minutes = Math.round(waitedMs / MINUTE_MS);
		if (minutes === 0) continue;
		const message = `CCV allows ${limitOf(connection, kind)} ${kind} a minute: this run waited ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} for it`;
		ctx.addExecutionHints({ message, location: 'outputPane', type: 'info' });
	}
}

function limitOf({ readsPerMinute, writesPerMinute, productQueriesPerMinute }: CcvConnection, kind: LimitedKind): number {
	return { reads: readsPerMinute, writes: writesPerMinute, 'product queries': productQueriesPerMinute }[kind];
}
