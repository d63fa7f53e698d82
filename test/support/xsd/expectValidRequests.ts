import type { LoggedRequest } from '../../../sim/server/types';
import { hasWsdl } from './mplusSchemas';
import { validateRequests } from './validateRequests';

/**
 * Expects of everything that was sent to a simulated till that the WSDL allows it. Answers how many requests it
 * looked at, or 'skipped' where the WSDL is not at hand.
 */
export async function expectValidRequests(log: readonly LoggedRequest[]): Promise<number | 'skipped'> {
	if (!hasWsdl) return 'skipped';
	const bodies = log.filter(({ method }) => method === 'POST').map(({ body }) => body);

	expect(await validateRequests(bodies)).toEqual([]);

	return bodies.length;
}
