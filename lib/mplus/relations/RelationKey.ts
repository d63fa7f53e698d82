import { comparableEmail } from '../../model/comparableEmail';
import type { Received, Relation } from '../soap/mplusTypes.generated';

export type RelationKeyKind = 'number' | 'externalId' | 'email' | 'cardNumber';

/** What a relation is named by. */
export interface RelationKey {
	by: RelationKeyKind;
	value: string;
}

/** The field of a relation that holds each kind of key. */
export const KEY_FIELD = { number: 'relationNumber', externalId: 'extRelationId', email: 'email', cardNumber: 'cardNumber' } as const satisfies Record<RelationKeyKind, keyof Relation>;

const NAMES: Record<RelationKeyKind, string> = { number: 'number', externalId: 'external ID', email: 'e-mail address', cardNumber: 'card number' };

/** How a person calls the kind of key. */
export function nameOfKey({ by }: Pick<RelationKey, 'by'>): string {
	return NAMES[by];
}

/** Whether the key means this relation: compared whole; e-mail addresses without regard to case. */
export function hasKey({ by, value }: RelationKey, relation: Pick<Received<Relation>, 'relationNumber' | 'extRelationId' | 'email' | 'cardNumber' | 'cardNumbers'>): boolean {
	switch (by) {
		case 'number':
			return String(relation.relationNumber ?? '') === value;
		case 'externalId':
			return relation.extRelationId === value;
		case 'email':
			return comparableEmail(relation.email) === comparableEmail(value);
		case 'cardNumber':
			return relation.cardNumber === value || (relation.cardNumbers ?? []).includes(value);
	}
}
