import type { IDataObject } from 'n8n-workflow';

import { fromCents } from '../../lib/model/fromCents';
import { withoutAbsent } from '../../lib/model/withoutAbsent';
import type { Outcome } from '../../lib/sync/Outcome';

const OUTCOMES_PAGE = 'https://github.com/n8n-nodes-ccv-mplus/n8n-nodes-ccv-mplus/blob/main/docs/outcomes.md';

/** An outcome as people and later nodes read it. Has no key `error`: n8n would reroute it. */
export function toOutcomeJson(outcome: Outcome): IDataObject {
	const { status, reason, message, hint, source, day, totalCents, target, customer, attempts, dryRun, sent } = outcome;
	return withoutAbsent({
		status,
		reason,
		message,
		hint,
		help: status === 'held' || status === 'failed' ? `${OUTCOMES_PAGE}#${reason}` : undefined,
		order: { ...source },
		day,
		total: totalCents === undefined ? undefined : fromCents(totalCents),
		target: target && { ...target },
		customer,
		attempts: attempts > 0 ? attempts : undefined,
		dryRun: dryRun || undefined,
		sent: sent as IDataObject | undefined,
	}) as IDataObject;
}
