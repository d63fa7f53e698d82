import { hasCcvModels } from './ccvDocuments';
import { validateCcvRequests, type CcvRequest } from './validateCcvRequests';

/**
 * Expects of everything that was sent to a simulated shop that CCV's machine-readable models allow it. Answers how many
 * requests it looked at, or 'skipped' where the models are not at hand.
 */
export function expectValidCcvRequests(log: readonly CcvRequest[]): number | 'skipped' {
	if (!hasCcvModels) return 'skipped';

	expect(validateCcvRequests(log)).toEqual([]);

	return log.length;
}
