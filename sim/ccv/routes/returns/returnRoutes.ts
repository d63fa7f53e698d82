import { findRecord } from '../../findRecord';
import { found, unknownId } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toSorted } from '../../query/toSorted';
import { toReturn } from '../../render/toReturn';
import { toReturnRow } from '../../render/toSoldRow';
import type { Route } from '../../route';
import { orderOf, returnRules, returnValue, wantedReturns } from './returnRules';

const getReturns: Route = {
	method: 'GET',
	path: '/returns/',
	query: returnRules,
	answer(world, call) {
		const sorted = toSorted(wantedReturns(world, call.query.filters), call.query.orderby, returnValue);
		return found(toPage(call, sorted, ({ order, returned }) => toReturn(call.origin, order, returned)));
	},
};

const getReturn: Route = {
	method: 'GET',
	path: '/returns/:id/',
	answer(world, { id, origin }) {
		const returned = findRecord(world.returns, id);
		return returned ? found(toReturn(origin, orderOf(world, returned), returned)) : unknownId('returns', id);
	},
};

const getReturnRows: Route = {
	method: 'GET',
	path: '/returns/:id/returnrows/',
	query: { paged: true, filters: {}, orderby: [], expand: [] },
	answer(world, call) {
		const returned = findRecord(world.returns, call.id);
		if (!returned) return unknownId('returns', call.id);
		const order = orderOf(world, returned);
		return found(toPage(call, returned.rows, (row) => toReturnRow(call.origin, order, returned, row, world.packages)));
	},
};

const getReturnRow: Route = {
	method: 'GET',
	path: '/returnrows/:id/',
	answer(world, { id, origin }) {
		for (const returned of world.returns) {
			const row = findRecord(returned.rows, id);
			if (row) return found(toReturnRow(origin, orderOf(world, returned), returned, row, world.packages));
		}
		return unknownId('returnrows', id);
	},
};

/** Returns can only be read (API.md 6). */
export const returnRoutes: Route[] = [getReturns, getReturn, getReturnRows, getReturnRow];
