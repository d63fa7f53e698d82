import type { CcvWorld } from '../world';
import { readMoment } from './readMoment';

const DAY_MS = 86_400_000;

/** Whether a date lies between `min_create_date` and `max_create_date`, both of which belong to it. */
export function isWithin(world: CcvWorld, date: string, min: string | undefined, max: string | undefined): boolean {
	const at = Date.parse(date);
	return at >= (readMoment(min ?? '')?.at ?? -Infinity) && at <= lastMomentOf(world, max);
}

function lastMomentOf({ dateOnlyMaxIs }: CcvWorld, max = ''): number {
	const moment = readMoment(max);
	if (!moment) return Infinity;
	return moment.hasTime || dateOnlyMaxIs === 'midnight' ? moment.at : moment.at + DAY_MS - 1;
}
