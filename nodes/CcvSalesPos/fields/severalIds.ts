import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { CcvList } from '../../shared/ccvLists/ccvLists';
import { entriesIn } from '../../shared/entered';
import { idIn, idLocator } from './idLocator';

/** Several records of CCV: each chosen from a searchable list, or their ids in a text or a list by expression. */
export interface SeveralIds {
	/** One of them, and more: Category, Categories. */
	record: string;
	records: string;
	/** Of the field with those that are chosen. */
	name: string;
	list: CcvList;
	/** Of the field with the text. */
	idsName: string;
	idsLabel: string;
	/** What an entry of the first field is called, and the ID in it, where they bear other names than `values` and `id`. */
	entry?: { name: string; id: string };
}

const ENTRY = { name: 'values', id: 'id' };

export function severalIdFields({ record, records, name, list, idsName, idsLabel, entry = ENTRY }: SeveralIds, description: string): INodeProperties[] {
	return [
		{
			displayName: records,
			name,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: `Add ${record}`,
			default: {},
			description,
			options: [{ displayName: record, name: entry.name, values: [idLocator(record, entry.id, list, `The ${record.toLowerCase()}`)] }],
		},
		{ displayName: idsLabel, name: idsName, type: 'string', default: '', placeholder: 'e.g. 14, 15', description: 'Besides or instead of those above: IDs separated by commas, or a list by expression' },
	];
}

/** The ids of both fields, each once; none where both are empty. */
export function severalIdsAt(ctx: IExecuteFunctions, { record, records, name, idsName, idsLabel, entry = ENTRY }: SeveralIds, itemIndex: number): number[] {
	const chosen = entriesIn(ctx.getNodeParameter(name, itemIndex, {}), entry.name, records).map(({ [entry.id]: id }, index) => demandId(id, `${record} ${index + 1}`));
	const entered: unknown = ctx.getNodeParameter(idsName, itemIndex, '');
	const list: unknown[] = Array.isArray(entered) ? entered : typeof entered === 'string' ? entered.split(',') : [entered];
	const ids = [...chosen, ...list.map((id) => idIn(id, idsLabel))].filter((id) => id !== undefined);
	return [...new Set(ids)];
}

/** An entry that is there and empty is refused: its expression found nothing. */
function demandId(given: unknown, label: string): number {
	const id = idIn(given, label);
	if (id !== undefined) return id;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: 'Choose it from the list, enter its ID, or remove the entry' });
}

/** As `severalIdsAt`, at least one. */
export function requiredIdsAt(ctx: IExecuteFunctions, several: SeveralIds, itemIndex: number): number[] {
	const ids = severalIdsAt(ctx, several, itemIndex);
	if (ids.length > 0) return ids;
	throw new PosError('invalid-setting', `${several.idsLabel} is empty`, { hint: `Choose each ${several.record.toLowerCase()} from the list, or enter IDs such as 14, 15` });
}
