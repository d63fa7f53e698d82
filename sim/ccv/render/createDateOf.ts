import type { CcvOrder, CcvWorld } from '../world';

/** `create_date` in whole seconds UTC. */
export function createDateOf(world: CcvWorld, order: CcvOrder): string {
	const moment = world.createDateIs === 'completion' ? (order.completedAt ?? order.begunAt) : order.begunAt;
	return toSeconds(moment);
}

export const toSeconds = (moment: string): string => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
