import type { SimContext, SimReply, SimRequest } from '../../server/types';
import type { CcvWorld } from '../world';
import { deliveriesOf } from './deliveriesOf';
import { postDelivery } from './postDelivery';
import { watchEvents } from './watchEvents';

type Handle = (world: CcvWorld, request: SimRequest, context: SimContext) => SimReply;

/** Answers calls as the handler does, and tells the webhooks of what was committed, where the world delivers them. */
export const delivering =
	(handle: Handle): Handle =>
	(world, request, context) => {
		if (!world.deliversWebhooks) return handle(world, request, context);
		const eventsSince = watchEvents(world, request);
		const reply = handle(world, request, context);
		if (!reply.committed) return reply;
		const origin = world.shop.apiRoot ?? `http://${request.headers.host ?? 'localhost'}`;
		for (const { name, record } of eventsSince()) {
			for (const delivery of deliveriesOf(world, name, record, context.now, origin)) setImmediate(postDelivery, delivery);
		}
		return reply;
	};
