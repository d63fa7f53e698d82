import { documentedOperations } from '../documentedOperations.generated';
import { found } from '../outcome';
import type { Route } from '../route';

/** The resources that this key may use (API.md 11). */
export const getRoot: Route = {
	method: 'GET',
	path: '/',
	answer(world, { origin }) {
		const names = Object.keys(documentedOperations)
			.filter((path) => path !== '/' && !path.includes(':id'))
			.map((path) => path.replaceAll('/', ''))
			.filter((name) => world.permissions?.includes(name) ?? true);
		const items = names.map((name) => {
			const uri = `/api/rest/v1/${name}/`;
			return { href: `${origin}${uri}`, title: name, description: '', uri };
		});
		return found({ items });
	},
};
