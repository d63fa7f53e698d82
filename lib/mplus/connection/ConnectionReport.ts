/** One thing that was looked at. */
export interface PartReport {
	part: string;
	/** `attention`: it works, but something is missing that a sync needs. `failed`: it could not be looked at. */
	state: 'ok' | 'attention' | 'failed';
	/** In plain words. */
	text: string;
	details?: Record<string, unknown>;
}

/** A question about this till that its documentation leaves open. */
export interface Fact {
	question: string;
	answer: 'settled' | 'open';
	finding: string;
	/** What depends on it. */
	setting: string;
}

export interface ConnectionReport {
	/** Whether nothing needs attention and nothing failed. */
	ok: boolean;
	summary: string[];
	parts: PartReport[];
	facts: Fact[];
}

export interface CheckOptions {
	employeeNumber: number;
	/** The customer of sales without one; not looked at where absent. */
	relationNumber?: number;
	/** Zone of the shop. */
	zone: string;
}
