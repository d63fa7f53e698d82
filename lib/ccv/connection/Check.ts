/** One thing that was looked at. */
export interface Check {
	name: string;
	/** `warning`: a sync works, but less well. `problem`: part of it does not work. `unknown`: reading could not tell. */
	result: 'ok' | 'warning' | 'problem' | 'unknown';
	/** In plain words. */
	says: string;
	/** What follows from it, or what to do. */
	consequence?: string;
}

export interface ConnectionReport {
	/** Whether there is neither a problem nor a warning. */
	ok: boolean;
	/** Who answers and how it stands, then each problem and warning. */
	summary: string[];
	checks: Check[];
}
