import type { MplusClient } from '../MplusClient';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { askForRelation } from './askForRelation';
import { isRecord } from './isRecord';
import { readAllRelations } from './readAllRelations';
import { sameValue } from './sameValue';
import type { ReceivedRelation } from './readRelation';

export interface RelationSearch {
	/** Every field in it must fit. */
	template: Relation;
	/** Compare whole texts instead of parts; never with regard to case. */
	exact: boolean;
	/** Every relation that fits, instead of the first. */
	every: boolean;
}

/**
 * Relations that fit a template. The till names one hit; what it names is compared again, and where it does not fit, or is
 * not active, all relations are read to look for the right one.
 */
export async function searchRelationsBy(client: MplusClient, search: RelationSearch): Promise<ReceivedRelation[]> {
	if (search.every) return await readFitting(client, search);
	const hit = await askForRelation(client, search.template, search.exact);
	if (!hit) return [];
	const fits = fitsTemplate(search, hit);
	if (fits && hit.active !== false) return [hit];
	const fitting = await readFitting(client, search);
	return [...fitting.filter(({ active }) => active !== false), ...fitting].slice(0, 1);
}

async function readFitting(client: MplusClient, search: RelationSearch): Promise<ReceivedRelation[]> {
	const found = new Map<number, ReceivedRelation>();
	for await (const relations of readAllRelations(client)) {
		for (const relation of relations) if (relation.relationNumber && fitsTemplate(search, relation)) found.set(relation.relationNumber, { ...relation, relationNumber: relation.relationNumber });
	}
	return [...found.values()].sort((one, other) => one.relationNumber - other.relationNumber);
}

function fitsTemplate({ template, exact }: Pick<RelationSearch, 'template' | 'exact'>, relation: Received<Relation>): boolean {
	return Object.entries(template).every(([name, wanted]) => fits(wanted, valuesOf(relation, name as keyof Relation), exact));
}

/** A relation can have several card numbers and categories. */
function valuesOf(relation: Received<Relation>, name: keyof Relation): unknown[] {
	if (name === 'cardNumber') return [relation.cardNumber, ...(relation.cardNumbers ?? [])];
	if (name === 'categoryId') return [relation.categoryId, ...(relation.categoryIds?.category ?? [])];
	return [relation[name]];
}

function fits(wanted: unknown, values: unknown[], exact: boolean): boolean {
	if (typeof wanted !== 'string') return values.some((value) => (isRecord(wanted) ? isRecord(value) && sameValue(wanted, value) : value === wanted));
	const text = fold(wanted);
	return values.some((value) => typeof value === 'string' && (exact ? fold(value) === text : fold(value).includes(text)));
}

function fold(text: string): string {
	return text.trim().toLowerCase();
}
