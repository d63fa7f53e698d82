import type { HttpPort } from '../../../http/HttpPort';
import { createCcvClient, type CcvClient } from '../../CcvClient';
import { clockOffset } from '../../clockOffset';

/** CCV refuses a request whose clock is further off (CCV API, dossier 3). */
const MOST_OFF_S = 300;

export interface TimedClient {
	client: CcvClient;
	/** The shop's own time when it gave its last answer, in seconds since the epoch; no later than it really was. */
	shopTime(): number;
}

/** A client that notes what the shop's clock says: only that tells whether a second is over in which a record changed. */
export function withShopTime({ connection, port }: CcvClient): TimedClient {
	let theirMs: number | undefined;
	const timed: HttpPort = {
		...port,
		async send(request) {
			const exchange = await port.send(request);
			if (exchange.kind === 'answered') theirMs = clockOffset(exchange.headers, port.now())?.theirMs ?? theirMs;
			return exchange;
		},
	};
	return {
		client: createCcvClient(connection, timed),
		shopTime: () => (theirMs === undefined ? Math.floor(port.now() / 1000) - MOST_OFF_S : Math.floor(theirMs / 1000)),
	};
}
