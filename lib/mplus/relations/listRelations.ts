import type { MplusClient } from '../MplusClient';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { readAllRelations } from './readAllRelations';

export interface RelationFilter {
	categoryId?: number;
	state: 'active' | 'inactive' | 'any';
}

/** Relations in the order of their last change, at most `limit`. A filter is looked at again: a till may not know it. */
export async function listRelations(client: MplusClient, filter: RelationFilter, limit: number): Promise<Array<Received<Relation>>> {
	const found: Array<Received<Relation>> = [];
	for await (const relations of readAllRelations(client, 0, filter.categoryId)) {
		const sorted = [...relations].sort((one, other) => (one.syncMarker ?? 0) - (other.syncMarker ?? 0));
		found.push(...sorted.filter((relation) => passes(relation, filter)));
		if (found.length >= limit) break;
	}
	return found.slice(0, limit);
}

function passes({ active, categoryId, categoryIds }: Received<Relation>, filter: RelationFilter): boolean {
	const isIn = filter.categoryId === undefined || categoryId === filter.categoryId || (categoryIds?.category ?? []).includes(filter.categoryId);
	return isIn && (filter.state === 'any' || (active !== false) === (filter.state === 'active'));
}
