import { numberIn, numbersIn, recordIn } from '../wire';

import type { Operation } from './Operation';
import { takePage } from './takePage';

export const getRelation: Operation = ({ world, input }) => {
	const relationNumber = numberIn(input, 'relationNumber') ?? 0;
	const relation = world.relations.get(relationNumber);
	// The WSDL requires `relation` in either answer; whether a real till sends it empty is not known (API.md 17).
	return relation ? { result: 'GET-RELATION-RESULT-OK', relation } : { result: 'GET-RELATION-RESULT-NOT-FOUND', relation: {} };
};

/** Documented: at most so many in one answer (API.md 5). */
const RELATIONS_PER_PAGE = 1000;

export const getRelations: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	const wanted = numbersIn(request, 'relationNumbers');
	const categoryId = numberIn(request, 'categoryId');
	const listed = wanted.length > 0 ? wanted.map((number) => world.relations.get(number)) : [...world.relations.values()];
	const asked = [...new Set(listed)].filter(
		(relation) => relation !== undefined && (categoryId === undefined || relation.categoryId === categoryId),
	);
	return {
		relationList: {
			relation: takePage(
				asked.filter((relation) => relation !== undefined),
				request,
				RELATIONS_PER_PAGE,
			),
		},
	};
};
