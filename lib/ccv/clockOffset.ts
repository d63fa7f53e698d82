export interface ClockOffset {
	/** What the answer says is the time. */
	theirMs: number;
	/** Without sign. */
	offMs: number;
	/** `10 minutes ahead`. */
	words: string;
}

/** How far this clock is from the server's, by the date of its answer; undefined where the answer bears none. */
export function clockOffset(headers: Record<string, string>, nowMs: number): ClockOffset | undefined {
	const theirMs = Date.parse(headers['x-date'] ?? headers.date ?? '');
	if (Number.isNaN(theirMs)) return undefined;
	const offMs = Math.abs(nowMs - theirMs);
	const minutes = Math.round(offMs / 60_000);
	return { theirMs, offMs, words: `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${nowMs > theirMs ? 'ahead' : 'behind'}` };
}
