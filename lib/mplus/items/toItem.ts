import { fromCents } from '../../model/fromCents';
import { typeSpec, type StructSpec } from '../soap/mplusTable';
import type { Received, SoapMplusDate, SoapMplusDateTime } from '../soap/mplusTypes.generated';
import { fieldMeanings, type FieldMeaning } from './fieldMeanings';
import { isoDayOf, isoMomentOf, isoTimeOf } from './isoMoment';

export type Item = Record<string, unknown>;

/**
 * A record of the till as people read it: its own fields, with money and quantities as plain numbers in major units
 * whatever their encoding, and dates as ISO text in the shop's zone. What is absent stays absent.
 */
export function toItem(typeName: string, record: object, zone: string): Item {
	return ofStruct(typeSpec(typeName), record as Item, zone);
}

function ofStruct(struct: StructSpec, record: Item, zone: string): Item {
	const meanings = fieldMeanings(struct);
	const item: Item = {};
	for (const [name, value] of Object.entries(record)) {
		const meaning = meanings.get(name);
		if (meaning === undefined || meaning.kind === 'decimals' || value === undefined) continue;
		const shown = Array.isArray(value) ? value.map((each) => toValue(meaning, each, record, zone)) : toValue(meaning, value, record, zone);
		if (shown !== undefined) item[name] = shown;
	}
	return item;
}

function toValue(meaning: FieldMeaning, value: unknown, record: Item, zone: string): unknown {
	switch (meaning.kind) {
		case 'cents':
			return fromCents(value as number);
		case 'quantity':
			// Absent decimal places mean none (Mplus API, dossier 3.3).
			return quantityNumber(value as number, (record[meaning.decimalsField] as number | undefined) ?? 0);
		case 'day':
			return isoDayOf(value as Received<SoapMplusDate>);
		case 'moment':
			return isoMomentOf(value as Received<SoapMplusDateTime>, zone);
		case 'decimal':
			return Number(value);
		case 'dateTime':
			return isoTimeOf(value as string, zone) ?? value;
		case 'record':
			return ofStruct(meaning.struct, value as Item, zone);
		default:
			return value;
	}
}

/** Units and decimals as the nearest plain number: 530 with 3 is 0.53. */
export function quantityNumber(units: number, decimals: number): number {
	return Number(`${units}e-${decimals}`);
}
