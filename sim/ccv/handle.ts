import type { SimContext, SimReply, SimRequest } from '../server/types';
import { checkSignature } from './auth/checkSignature';
import { readBody } from './body/readBody';
import { checkLimit } from './checkLimit';
import { findRoute } from './findRoute';
import { labelOf } from './labelOf';
import { invalid, refused, type Outcome } from './outcome';
import { readQuery } from './query/readQuery';
import { toReply } from './wire/toReply';
import type { CcvWorld } from './world';

/** Answers one call; the world is changed in place, and `context.now` is the only clock. */
export function handle(world: CcvWorld, request: SimRequest, context: SimContext): SimReply {
	const outcome = decide(world, request, context);
	const said = context.play === 'empty-body' && outcome.kind === 'answer' ? { ...outcome, json: undefined } : outcome;
	return toReply(world, request, said, labelOf(request), context.now);
}

function decide(world: CcvWorld, request: SimRequest, { now, refuse, play }: SimContext): Outcome {
	const problem = play === 'unauthorised' ? 'Unauthorised' : checkSignature(world, request, now);
	if (problem !== undefined) return refused(world.refusals.auth.status, world.refusals.auth.code, problem);
	const [path = '', search = ''] = splitOnce(request.url);
	const found = findRoute(request.method, path);
	if (found.kind !== 'route') return found;
	const resource = found.resources.at(-1) ?? '';
	if (world.permissions && resource !== 'root' && !world.permissions.includes(resource)) {
		return refused(world.refusals.permission.status, world.refusals.permission.code, `No permission for ${resource}`);
	}
	const limited = checkLimit(world, found.resources, request.method, now, play);
	if (limited) return limited;
	if (refuse) return invalid(world, 'Refused');
	const query = readQuery(world, search, found.route.query);
	if ('kind' in query) return query;
	const body = readBody(world, request, found.route);
	if (body.kind !== 'body') return body;
	const origin = world.shop.apiRoot ?? `http://${request.headers.host ?? 'localhost'}`;
	return found.route.answer(world, { id: found.id, query, body: body.fields, origin, path, search, now });
}

function splitOnce(url: string): string[] {
	const mark = url.indexOf('?');
	return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)];
}
