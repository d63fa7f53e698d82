import { PosError } from '../../http/PosError';
import type { Item } from '../items/toItem';

export type CustomFieldKind = 'boolean' | 'date' | 'number' | 'text';

const TYPES: Record<CustomFieldKind, string> = { boolean: 'DATA-TYPE-BOOL', date: 'DATA-TYPE-DATE', number: 'DATA-TYPE-INT', text: 'DATA-TYPE-STRING' };

/** A custom field in the form of an item, from what a person enters. */
export function customFieldItem(fieldName: string, kind: CustomFieldKind, value: unknown): Item {
	if (typeof value === 'object' && value !== null) throw refusal(fieldName, 'a single value, not a record or list');
	const text = String(value ?? '').trim();
	switch (kind) {
		case 'text':
			return { fieldName, dataType: TYPES.text, strValue: value === null ? null : String(value ?? '') };
		case 'date':
			return { fieldName, dataType: TYPES.date, dateValue: text };
		case 'boolean':
			if (text === 'true' || text === 'false') return { fieldName, dataType: TYPES.boolean, boolValue: text === 'true' };
			throw refusal(fieldName, 'true or false');
		case 'number': {
			const number = Number(text);
			if (typeof value === 'boolean' || !/^-?\d+(?:\.\d+)?$/.test(text)) throw refusal(fieldName, 'a number');
			return { fieldName, dataType: Number.isInteger(number) ? TYPES.number : 'DATA-TYPE-DECIMAL', intValue: number };
		}
	}
}

function refusal(fieldName: string, needed: string): PosError {
	return new PosError('invalid-setting', `Custom field ${fieldName} needs ${needed}`);
}
