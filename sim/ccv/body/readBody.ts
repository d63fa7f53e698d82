import type { SimRequest } from '../../server/types';
import { invalid, type Outcome } from '../outcome';
import type { Route } from '../route';
import type { CcvWorld } from '../world';
import { checkBody } from './checkBody';

export type Body = { kind: 'body'; fields: Record<string, unknown> };

/** The JSON body of a call by the model of its route; in till mode what the model does not know is ignored. */
export function readBody(world: CcvWorld, request: SimRequest, route: Route): Body | Outcome {
	const strict = world.mode === 'strict';
	if (!route.body) {
		if (strict && request.body !== '') return invalid(world, `${request.method} takes no body here`);
		return { kind: 'body', fields: {} };
	}
	if (strict && !/^(application|text)\/json\b/.test(request.headers['content-type'] ?? '')) {
		return invalid(world, 'The content type of a body is application/json or text/json');
	}
	const value = parse(request.body);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(world, 'The body is no JSON object');
	const { known, problems } = checkBody(value, route.body);
	if (strict && problems.length > 0) return invalid(world, problems.join('; '));
	const missing = (route.required ?? []).filter((name) => !Object.hasOwn(known, name));
	if (missing.length > 0) return invalid(world, missing.map((name) => `Property ${name} is missing`).join('; '));
	return { kind: 'body', fields: known };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
