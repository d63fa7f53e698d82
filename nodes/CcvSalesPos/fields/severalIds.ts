import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { CcvList } from '../../shared/ccvLists/ccvLists';
import { entriesIn } from './entered';
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
}

export function severalIdFields({ record, records, name, list, idsName, idsLabel }: SeveralIds, description: string): INodeProperties[] {
	return [
		{
			displayName: records,
			name,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: `Add ${record}`,
			default: {},
			description,
			options: [{ displayName: record, name: 'values', values: [idLocator(record, 'id', list, `The ${record.toLowerCase()}`)] }],
		},
		{ displayName: idsLabel, name: idsName, type: 'string', default: '', placeholder: 'e.g. 14, 15', description: 'Besides or instead of those above: IDs separated by commas, or a list by expression' },
	];
}

/** The ids of both fields, each once; none where both are empty. */
export function severalIdsAt(ctx: IExecuteFunctions, { record, records, name, idsName, idsLabel }: SeveralIds, itemIndex: number): number[] {
	const chosen = entriesIn(ctx.getNodeParameter(name, itemIndex, {}), 'values', records).map(({ id }) => idIn(id, record));
	const entered: unknown = ctx.getNodeParameter(idsName, itemIndex, '');
	const list: unknown[] = Array.isArray(entered) ? entered : typeof entered === 'string' ? entered.split(',') : [entered];
	const ids = [...chosen, ...list.map((id) => idIn(id, idsLabel))].filter((id) => id !== undefined);
	return [...new Set(ids)];
}

/** As `severalIdsAt`, at least one. */
export function requiredIdsAt(ctx: IExecuteFunctions, several: SeveralIds, itemIndex: number): number[] {
	const ids = severalIdsAt(ctx, several, itemIndex);
	if (ids.length > 0) return ids;
	throw new PosError('invalid-setting', `${several.idsLabel} is empty`, { hint: `Choose each ${several.record.toLowerCase()} from the list, or enter IDs such as 14, 15` });
}
