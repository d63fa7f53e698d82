import { PosError } from '../../http/PosError';

/** The end of a write of which nobody knows whether it was done. */
export function notKnown(what: string, cause: PosError, mayBeDone: boolean): PosError {
	return new PosError('unanswered', `${what}: it is not known whether CCV SalesPOS did it (${cause.message})`, {
		mayBeDone,
		httpStatus: cause.httpStatus,
		systemCode: cause.systemCode,
		hint: mayBeDone ? 'Look at the record in CCV before you run this again' : 'Run it again: it sets the same values',
	});
}
