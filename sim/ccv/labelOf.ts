import type { SimRequest } from '../server/types';
import { findRoute } from './findRoute';

/** `GET /orders/:id/`; a call without a route keeps its method only. */
export function labelOf(request: SimRequest): string {
	const found = findRoute(request.method, request.url.split('?')[0] ?? '');
	return found.kind === 'route' ? `${request.method} ${found.route.path}` : `${request.method} ?`;
}
