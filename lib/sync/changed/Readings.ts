/** What a listing says of a record, enough to decide whether to read it in full. */
export interface RecordHead {
	id: number;
	/** Given on completion; absent where the source has none. */
	number?: number;
	/** Milliseconds since the epoch. */
	createdAt: number;
	/** Whether it passes the filter (is paid); if not, it waits. */
	qualifies: boolean;
	/** The source's own JSON. */
	record: unknown;
}

/** What one run read of the source, before anything is decided. */
export interface Readings {
	/** By creation, ascending, from the checkpoint's window on. */
	listed: RecordHead[];
	/** False where the listing was left early because there is enough to do. */
	listedToEnd: boolean;
	/** With a number above the checkpoint's highest. */
	late: RecordHead[];
	topNumber: number;
	/** Waiting records of the checkpoint that the source still lists as not qualifying. */
	stillWaiting: RecordHead[];
	/** Waiting or failed records of the checkpoint that were fetched one by one. A failed one that the source could not give says so in its record. */
	byId: RecordHead[];
	/** Waiting records that the source could not give this time; they wait on. */
	unreadable: number[];
}

export interface ChooseSettings {
	amountPerRun: number;
	waitAtMostDays: number;
	nowMs: number;
}
