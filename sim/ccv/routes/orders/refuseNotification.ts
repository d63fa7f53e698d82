import { invalid, type Outcome } from '../../outcome';
import type { CcvWorld } from '../../world';

/** The first part of a notification's type is who gets it, the rest is the document; which there are is not documented (API.md 6). */
export function refuseNotification(world: CcvWorld, type: string, receivers: string[]): Outcome | undefined {
	const isKnown = receivers.some((receiver) => new RegExp(`^${receiver}_[a-z_]+$`).test(type));
	return isKnown ? undefined : invalid(world, `Unknown notification type ${type}`);
}
