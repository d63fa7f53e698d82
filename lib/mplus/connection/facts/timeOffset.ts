import { DateTime } from 'luxon';

import type { Received, SoapMplusDateTime } from '../../soap/mplusTypes.generated';
import { open, settled, type FactCheck } from './FactCheck';

type Moment = Received<SoapMplusDateTime>;

export const timeOffset: FactCheck = {
	question: 'Is the offset of a time the one of the shop\'s zone?',
	setting: 'Time Zone',
	async settle(_client, { relations, order, version, zone }) {
		const given = [order()?.entryTimestamp, ...relations().map(({ changeTimestamp }) => changeTimestamp), version.serverDateTime];
		const moments = given.filter((moment): moment is Moment => Boolean(moment?.year && moment.mon && moment.day));
		if (moments.length === 0) return open('No record has a time');
		const wrong = moments.filter((moment) => moment.timezone !== offsetIn(moment, zone));
		if (wrong.length === 0) return settled(`Yes, for ${moments.length} times in ${zone}`);
		if (moments.every(({ timezone }) => !timezone)) return settled(`The till gives no offset; its times are read as the clock of ${zone}`);
		const [example] = wrong;
		return settled(`No: ${wrong.length} of ${moments.length} times have another offset than ${zone}, such as ${example?.timezone ?? 'none'} minutes`);
	},
};

function offsetIn({ year, mon: month, day, hour = 0, min: minute = 0 }: Moment, zone: string): number {
	return DateTime.fromObject({ year, month, day, hour, minute }, { zone }).offset;
}
