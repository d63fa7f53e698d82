import type { CcvKeys } from '../../lib/ccv/signRequest';
import { signRequest } from '../../lib/ccv/signRequest';
import type { HttpPort } from '../../lib/http/HttpPort';
import { createAxiosPort, type AxiosPortOptions } from './createAxiosPort';

/** A port that signs each attempt with the keys and the port's own clock. */
export function ccvPort(keys: CcvKeys, options: Omit<AxiosPortOptions, 'authenticate'> = {}): HttpPort {
	const now = options.now ?? (() => Date.now());
	return createAxiosPort({
		...options,
		authenticate: (request) => ({ ...request, headers: { ...request.headers, ...signRequest(keys, { ...request, body: request.data }, now()) } }),
	});
}
