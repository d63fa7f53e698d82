import { invalid, type Outcome } from '../outcome';
import type { CcvQuery, QueryRules } from '../route';
import type { CcvWorld } from '../world';
import { isWellFormed } from './filters';

// Source: API.md 4. More than 250 is not documented: strict refuses it, till caps it (assumed).
const MAX_SIZE = 250;
const NOTHING: QueryRules = { paged: false, filters: {}, orderby: [], expand: [] };

/** The query of a call by the rules of its route; in till mode what the rules do not know is ignored. */
export function readQuery(world: CcvWorld, search: string, rules: QueryRules = NOTHING): CcvQuery | Outcome {
	const query: CcvQuery = { start: 0, size: world.defaultPageSize, filters: {}, expand: [] };
	for (const [name, value] of new URLSearchParams(search)) {
		const problem = take(query, rules, name, value, world.mode);
		if (problem !== undefined && world.mode === 'strict') return invalid(world, problem);
	}
	return query;
}

function take(query: CcvQuery, rules: QueryRules, name: string, value: string, mode: CcvWorld['mode']): string | undefined {
	if (rules.paged && (name === 'start' || name === 'size')) return takePage(query, name, value, mode);
	if (name === 'orderby' && rules.orderby.length > 0) return takeOrder(query, rules, value);
	if (name === 'expand' && rules.expand.length > 0) return takeExpand(query, rules, value);
	const type = rules.filters[name];
	if (type === undefined) return `Unknown parameter ${name}`;
	if (!isWellFormed(type, value)) return `Parameter ${name} is no ${type}: ${value}`;
	query.filters[name] = value;
	return undefined;
}

function takePage(query: CcvQuery, name: 'start' | 'size', value: string, mode: CcvWorld['mode']): string | undefined {
	const least = name === 'start' ? 0 : 1;
	if (!/^\d+$/.test(value) || Number(value) < least) return `Parameter ${name} must be a whole number from ${least}`;
	if (name === 'size' && Number(value) > MAX_SIZE && mode === 'strict') return `Parameter size is more than ${MAX_SIZE}`;
	query[name] = name === 'size' ? Math.min(Number(value), MAX_SIZE) : Number(value);
	return undefined;
}

function takeOrder(query: CcvQuery, rules: QueryRules, value: string): string | undefined {
	const descending = value.endsWith('_desc');
	const field = descending ? value.slice(0, -'_desc'.length) : value;
	if (!rules.orderby.includes(field)) return `Cannot order by ${value}`;
	query.orderby = { field, descending };
	return undefined;
}

function takeExpand(query: CcvQuery, rules: QueryRules, value: string): string | undefined {
	const names = value.split(',');
	query.expand = names.filter((name) => rules.expand.includes(name));
	return query.expand.length === names.length ? undefined : `Cannot expand ${value}`;
}
