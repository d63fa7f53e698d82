import { recordIn, recordsIn, type Wire, type WireRecord } from '../wire';
import type { MplusWorld, Relation } from '../world';

import { notImplemented } from '../soap/notImplemented';
import type { Operation } from './Operation';

/** The fields that can be searched (API.md 8); others in the template are not looked at. */
const SEARCHABLE = [
	...['extRelationId', 'name', 'address', 'zipcode', 'city', 'country', 'contact', 'telephone', 'mobile', 'email', 'website'],
	...['deliveryAddress', 'deliveryZipcode', 'deliveryCity', 'deliveryCountry', 'relationCode', 'birthDate', 'categoryId'],
	...['cardNumber', 'bankAccountNumber'],
];

export const findRelation: Operation = ({ world, input }) => answer(firstHit(world, recordIn(input, 'relation'), false));

export const findRelationV2: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	return answer(firstHit(world, recordIn(request, 'relation'), request?.exactMatch === true));
};

function answer(relation: Relation | undefined): WireRecord {
	return relation ? { result: 'FIND-RELATION-RESULT-OK', relation } : { result: 'FIND-RELATION-RESULT-NOT-FOUND' };
}

/** All terms must match, whatever their case; empty ones are no terms, and without any nothing is found (assumed). */
function firstHit(world: MplusWorld, template: WireRecord | undefined, exact: boolean): Relation | undefined {
	if (recordsIn(template, 'customFieldList', 'customField').length > 0) throw notImplemented('findRelation by custom fields');
	const terms = SEARCHABLE.map((field) => ({ field, term: template?.[field] })).filter(
		({ term }) => term !== undefined && term !== '',
	);
	if (terms.length === 0) return undefined;
	const folded = terms.map(({ field, term }) => ({ field, term: fold(term) }));
	for (const relation of world.relations.values()) {
		const hits = folded.every(({ field, term }) => matches(relation[field], term, exact));
		if (hits) return relation;
	}
	return undefined;
}

function matches(value: Wire | undefined, term: string, exact: boolean): boolean {
	if (value === undefined) return false;
	const whole = exact || typeof value !== 'string';
	return whole ? fold(value) === term : fold(value).includes(term);
}

function fold(value: Wire | undefined): string {
	return typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value);
}
