import type { IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { choiceIn } from '../../shared/checkedValues';

/** In which order a Get Many returns: by one of the fields that CCV sorts by, each both ways. The first one, newest first, is the default. */
export function sortField(fields: Array<[displayName: string, field: string]>): INodeProperties {
	const options = fields.flatMap(([name, field]): INodePropertyOptions[] => [
		{ name: `${name}, Ascending`, value: field },
		{ name: `${name}, Descending`, value: `${field}_desc` },
	]);
	return { displayName: 'Sort', name: 'sort', type: 'options', options: options.sort((one, other) => one.name.localeCompare(other.name, 'en')), default: `${fields[0]?.[1] ?? ''}_desc` };
}

export function readSort(ctx: IExecuteFunctions, itemIndex: number, fields: readonly string[]): string {
	const sort: unknown = ctx.getNodeParameter('sort', itemIndex, `${fields[0] ?? ''}_desc`);
	return choiceIn(sort, 'Sort', fields.flatMap((field) => [field, `${field}_desc`]));
}
