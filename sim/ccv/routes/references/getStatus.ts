import { found } from '../../outcome';
import { hrefOf } from '../../render/hrefOf';
import type { Route } from '../../route';

/** What the status of the API looks like is not documented: assumed. */
export const getStatus: Route = {
	method: 'GET',
	path: '/status/',
	answer: (_world, { origin }) => found({ href: hrefOf(origin, 'status', ''), status: 'OK' }),
};
