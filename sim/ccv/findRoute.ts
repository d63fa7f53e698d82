import { documentedOperations } from './documentedOperations.generated';
import { refused, type Outcome } from './outcome';
import type { Route } from './route';
import { routes } from './routes/routes';

const BASE = '/api/rest/v1';

export interface FoundRoute {
	kind: 'route';
	route: Route;
	id: string;
	/** Names in the path, the last one that of what is asked for. */
	resources: string[];
}

/** The route of a path, with or without its last slash, or the refusal that the documents name. */
export function findRoute(method: string, path: string): FoundRoute | Outcome {
	const { pattern, id } = toPattern(path);
	const documented = pattern === undefined ? undefined : documentedOperations[pattern];
	if (pattern === undefined || documented === undefined) return refused(404, '404.20', `Invalid resource name: ${path}`);
	const route = routes.find((candidate) => candidate.path === pattern && candidate.method === method);
	if (route) return { kind: 'route', route, id, resources: resourcesOf(pattern) };
	if (!documented.split(' ').includes(method)) return refused(405, '405.10', `Method ${method} is not allowed on ${pattern}`);
	return refused(501, '501.10', `The simulator does not play ${method} ${pattern}`);
}

function toPattern(path: string): { pattern?: string; id: string } {
	if (path !== BASE && !path.startsWith(`${BASE}/`)) return { id: '' };
	const parts = path.slice(BASE.length).split('/').filter((part) => part !== '');
	const id = parts[1] ?? '';
	if (parts.length > 1) parts[1] = ':id';
	return { pattern: parts.length === 0 ? '/' : `/${parts.join('/')}/`, id };
}

function resourcesOf(pattern: string): string[] {
	const names = pattern.split('/').filter((part) => part !== '' && part !== ':id');
	return names.length > 0 ? names : ['root'];
}
