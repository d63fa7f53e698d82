import type { CcvUser, CcvWorld } from '../world';

/** A user goes; the orders keep the customer and the id (assumed). */
export function removeUser(world: CcvWorld, user: CcvUser): void {
	world.users.splice(world.users.indexOf(user), 1);
}
