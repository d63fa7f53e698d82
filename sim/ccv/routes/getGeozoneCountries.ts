import { found, unknownId } from '../outcome';
import { toCollection } from '../query/toCollection';
import type { Route } from '../route';

/** The VAT table: percentages per country and tariff (API.md 8). */
export const getGeozoneCountries: Route = {
	method: 'GET',
	path: '/webshops/:id/geozonecountries/',
	answer(world, call) {
		if (call.id !== String(world.shop.id)) return unknownId('webshops', call.id);
		return found(toCollection(call, world.shop.tariffs.map((tariffs) => ({ ...tariffs }))));
	},
};
