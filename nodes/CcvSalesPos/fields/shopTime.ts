import { DateTime } from 'luxon';
import type { INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import { DEFAULT_ZONE } from '../../shared/checkedValues';
import { textIn } from '../../shared/entered';

/** For the collection Options, read by `readZone`. */
export const SHOP_TIMEZONE_OPTION: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timezone',
	type: 'string',
	default: DEFAULT_ZONE,
	placeholder: 'e.g. Europe/Brussels',
	description: 'Zone of the dates that are entered without one. CCV itself gives and takes UTC.',
};

/** A moment in milliseconds; undefined where it is left empty. */
export function momentIn(value: unknown, label: string, zone: string): number | undefined {
	const text = textIn(value, label);
	return text === undefined ? undefined : parsed(text, label, zone).toMillis();
}

/** A moment as CCV takes it, in UTC. Midnight stays a plain date: a day is meant. */
export function momentText(value: unknown, label: string, zone: string): string | undefined {
	const text = textIn(value, label);
	if (text === undefined) return undefined;
	const moment = parsed(text, label, zone);
	const isDay = /^\d{4}-\d\d-\d\d(?:T00:00(?::00(?:\.0+)?)?)?$/.test(text);
	return isDay ? moment.toFormat('yyyy-MM-dd') : moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

/** A day in the zone of the shop. */
export function dayIn(value: unknown, label: string, zone: string): string | undefined {
	const text = textIn(value, label);
	return text === undefined ? undefined : parsed(text, label, zone).toFormat('yyyy-MM-dd');
}

function parsed(text: string, label: string, zone: string): DateTime {
	const moment = DateTime.fromISO(text, { zone });
	if (moment.isValid) return moment;
	throw new PosError('invalid-setting', `${label} is no date: "${text}"`, { hint: 'Enter it as 2026-01-31 or 2026-01-31T15:00' });
}
