import type { HttpPort } from '../../lib/http/HttpPort';
import { withLogin } from '../../lib/mplus/mplusUrl';
import { createAxiosPort, type AxiosPortOptions } from './createAxiosPort';

/** A port that adds the login to each attempt. */
export function mplusPort(login: { ident: string; secret: string }, options: Omit<AxiosPortOptions, 'authenticate'> = {}): HttpPort {
	return createAxiosPort({ ...options, authenticate: (request) => ({ ...request, url: withLogin(request.url, login) }) });
}
