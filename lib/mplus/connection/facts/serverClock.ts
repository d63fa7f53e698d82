import { DateTime } from 'luxon';

import { isoMomentOf } from '../../items/isoMoment';
import { open, settled, type FactCheck } from './FactCheck';

/** Further from our clock it is the date of a release, not a clock. */
const A_DAY_S = 86_400;
const TOLERANCE_S = 60;

export const serverClock: FactCheck = {
	question: 'Does the clock of the till\'s server agree with ours?',
	setting: 'Dates of orders that are made around midnight',
	async settle(client, { zone }) {
		const { serverDateTime } = await client.read('getApiVersion', {});
		const text = isoMomentOf(serverDateTime, zone);
		if (text === undefined) return open('The till does not say its time');
		const ahead = Math.round((DateTime.fromISO(text).toMillis() - client.port.now()) / 1000);
		if (Math.abs(ahead) > A_DAY_S) return open(`The till gives ${text} as its server's date, which is no clock`);
		if (Math.abs(ahead) <= TOLERANCE_S) return settled(`Yes, within ${TOLERANCE_S} seconds`);
		return settled(`No: it is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} ours`);
	},
};
