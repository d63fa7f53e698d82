export interface Moment {
	at: number;
	hasTime: boolean;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

/** A date, or a date and time with its zone (API.md 4); undefined: neither. */
export function readMoment(text: string): Moment | undefined {
	const hasTime = DATE_TIME.test(text);
	if (!hasTime && !DATE.test(text)) return undefined;
	const at = Date.parse(text);
	return Number.isNaN(at) ? undefined : { at, hasTime };
}
