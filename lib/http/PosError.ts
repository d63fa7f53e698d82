/** What kind of trouble it is. Callers branch on these, never on a text. */
export type PosErrorCode =
	| 'invalid-setting' // a parameter or credential says something impossible
	| 'invalid-request' // we were about to send what the API does not accept
	| 'unreachable' // the connection never opened: nothing was sent
	| 'unanswered' // sent, no answer: a write may have been done
	| 'malformed-answer' // an answer that cannot be read: a write may have been done
	| 'unauthorised' // the system refuses the login
	| 'clock-skew' // the system refuses the time of the request
	| 'forbidden' // the login may not use this resource
	| 'not-found'
	| 'rate-limited'
	| 'refused' // the system understood and said no
	| 'system-error' // the system answers, with an error of its own
	| 'checkpoint-refused' // a checkpoint of another shop, till, flow or kind
	| 'checkpoint-full' // more waits than a checkpoint can hold
	| 'cancelled';

export interface PosErrorDetails {
	/** What the user can do next. */
	hint?: string;
	/** HTTP status of the answer, where there was one. */
	httpStatus?: number;
	/** The system's own code (CCV `500.24`, Mplus `SOAP-ENV:Client…` or a result literal). */
	systemCode?: string;
	/** How long the system asks to wait, in milliseconds. */
	retryAfterMs?: number;
	/** A write that nothing tells again may have been done: it must not be repeated before somebody has looked. */
	mayBeDone?: boolean;
}

/** The only error class of `lib`. Message: what happened, on which record. Never holds a secret, an XML body or customer data. */
export class PosError extends Error {
	readonly hint?: string;
	readonly httpStatus?: number;
	readonly systemCode?: string;
	readonly retryAfterMs?: number;
	readonly mayBeDone: boolean;

	constructor(
		readonly code: PosErrorCode,
		message: string,
		details: PosErrorDetails = {},
	) {
		super(message);
		this.name = 'PosError';
		this.hint = details.hint;
		this.httpStatus = details.httpStatus;
		this.systemCode = details.systemCode;
		this.retryAfterMs = details.retryAfterMs;
		this.mayBeDone = details.mayBeDone ?? false;
	}
}
