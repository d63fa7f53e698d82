import { notImplemented } from '../soap/notImplemented';
import { textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { OverviewField } from './overviewFields';

export type CardTest = (card: WireRecord) => boolean;
type Compare = (value: string, wanted: string) => boolean;

/** The test of one filter, or nothing where the operator is none for this type of field (WSDL). */
export function filterTest(world: MplusWorld, field: OverviewField, filter: WireRecord): CardTest | undefined {
	const chosen = field.dataType === 'DATA-TYPE-MULTISELECTINT';
	const operator = textIn(filter, 'filterOperator') ?? (chosen ? 'OVERLAP' : 'EQUAL');
	if (/INCOLLECTION|OVERLAPORNONE/.test(operator)) throw notImplemented(`getOverview with ${operator}`);
	const wanted = textIn(filter, 'fieldValue') ?? '';
	const empty = emptyTest(field, operator);
	if (empty) return empty;
	const fold = (value: string): string => (filter.caseSensitive === true ? value : value.toLowerCase());
	const compare = chosen ? SETS[operator] : (BASIC[operator] ?? comparisonOf(world, field.dataType, operator));
	return compare && ((card) => compare(fold(field.read(card) ?? ''), fold(wanted)));
}

const BASIC: Record<string, Compare> = {
	EQUAL: (value, wanted) => value === wanted,
	NOTEQUAL: (value, wanted) => value !== wanted,
};

const NUMBERS: Record<string, (value: number, wanted: number) => boolean> = {
	BIGGER: (value, wanted) => value > wanted,
	SMALLER: (value, wanted) => value < wanted,
	'BIGGER-OR-EQUAL': (value, wanted) => value >= wanted,
	'SMALLER-OR-EQUAL': (value, wanted) => value <= wanted,
};

/** Several values of a multiselection field stand behind each other with commas (assumed). */
const SETS: Record<string, Compare | undefined> = {
	CONTAINS: (value, wanted) => split(wanted).every((entry) => split(value).includes(entry)),
	OVERLAP: (value, wanted) => split(wanted).some((entry) => split(value).includes(entry)),
	'NO-OVERLAP': (value, wanted) => !split(wanted).some((entry) => split(value).includes(entry)),
	IS: (value, wanted) => split(value).sort().join() === split(wanted).sort().join(),
};

function comparisonOf(world: MplusWorld, dataType: string, operator: string): Compare | undefined {
	const isNumber = dataType === 'DATA-TYPE-INT' || dataType === 'DATA-TYPE-DECIMAL';
	const compare = NUMBERS[operator];
	if (isNumber && compare) return (value, wanted) => value !== '' && compare(Number(value), Number(wanted));
	if (dataType === 'DATA-TYPE-STRING' && operator === 'LIKE') return (value, wanted) => isLike(world, value, wanted);
	return undefined;
}

function emptyTest({ read, dataType }: OverviewField, operator: string): CardTest | undefined {
	const isText = dataType === 'DATA-TYPE-STRING';
	if (operator === 'ISNULL') return (card) => read(card) === undefined;
	if (operator === 'ISNOTNULL') return (card) => read(card) !== undefined;
	if (operator === 'EMPTY' && isText) return (card) => (read(card) ?? '') === '';
	if (operator === 'NOT-EMPTY' && isText) return (card) => (read(card) ?? '') !== '';
	return undefined;
}

function isLike({ overviewLike }: MplusWorld, value: string, wanted: string): boolean {
	if (overviewLike === 'part') return value.includes(wanted);
	const pattern = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*').replaceAll('_', '.');
	return new RegExp(`^${pattern}$`, 's').test(value);
}

function split(values: string): string[] {
	return values.split(',').filter((value) => value !== '');
}
