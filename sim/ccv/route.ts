import type { FieldType } from './body/checkBody';
import type { Outcome } from './outcome';
import type { Filters, FilterType } from './query/filters';
import type { CcvWorld } from './world';

export interface QueryRules {
	paged: boolean;
	filters: Record<string, FilterType>;
	orderby: string[];
	expand: string[];
}

export interface CcvQuery {
	start: number;
	size: number;
	orderby?: { field: string; descending: boolean };
	filters: Filters;
	expand: string[];
}

export interface CcvCall {
	/** Value of `:id` in the path. */
	id: string;
	query: CcvQuery;
	body: Record<string, unknown>;
	/** Scheme and host for links. */
	origin: string;
	/** Path and query, for the links of a page. */
	path: string;
	search: string;
	now: number;
}

export interface Route {
	method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
	/** Below `/api/rest/v1`, ids as `:id`. */
	path: string;
	query?: QueryRules;
	body?: Record<string, FieldType>;
	/** Fields of the body without which the call is refused. */
	required?: string[];
	answer(world: CcvWorld, call: CcvCall): Outcome;
}
