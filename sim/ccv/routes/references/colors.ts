import { nextId } from '../../nextId';
import { created, found, invalid, type JsonObject } from '../../outcome';
import { toCollection } from '../../query/toCollection';
import { hrefOf } from '../../render/hrefOf';
import type { Route } from '../../route';
import type { CcvColor } from '../../world';
import { getOne, type Resource } from '../collectionRoutes';

const toColor = (origin: string, color: CcvColor): JsonObject => ({ href: hrefOf(origin, 'colors', color.id, ''), ...color });

const resource: Resource<CcvColor> = {
	name: 'colors',
	of: (world) => world.colors,
	toJson: (_world, origin) => (color) => toColor(origin, color),
};

/** The filter is a hex code, `multicolor` or `transparent`. */
const getColors: Route = {
	method: 'GET',
	path: '/colors/',
	query: { paged: false, filters: { color: 'text' }, orderby: [], expand: [] },
	answer(world, call) {
		const wanted = call.query.filters.color?.toLowerCase();
		const colors = world.colors.filter(({ hex, type }) => wanted === undefined || (hex ?? type).toLowerCase() === wanted);
		return found(toCollection(call, colors.map((color) => toColor(call.origin, color))));
	},
};

const postColor: Route = {
	method: 'POST',
	path: '/colors/',
	body: { name: 'text', hex: 'text' },
	required: ['name', 'hex'],
	answer(world, { body, origin }) {
		const { name, hex } = body as { name: string; hex: string };
		if (!/^#[0-9a-f]{6}$/i.test(hex)) return invalid(world, `Not a hex color code: ${hex}`);
		if (world.colors.some((color) => color.hex?.toLowerCase() === hex.toLowerCase())) return invalid(world, `There is a color ${hex} already`);
		const position = world.colors.reduce((most, color) => Math.max(most, color.position), 0) + 1;
		const color = { id: nextId(world, 'colors', world.colors), name, hex, type: 'color', position };
		world.colors.push(color);
		return created(toColor(origin, color));
	},
};

export const colors: Route[] = [getColors, getOne(resource), postColor];
