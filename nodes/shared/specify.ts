import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { jsonAt } from './readItemParameters';

/** A record as an item shows it. */
export type RecordItem = Record<string, unknown>;

/** Whether a record is given by fields or by JSON, and the JSON. */
export function specifyFields(json: Pick<INodeProperties, 'displayName' | 'name' | 'description'>): INodeProperties[] {
	return [
		{
			displayName: 'Specify',
			name: 'specify',
			type: 'options',
			// With an expression here n8n would demand the fields of every operation.
			noDataExpression: true,
			options: [
				{ name: 'Using Fields', value: 'fields' },
				{ name: 'Using JSON', value: 'json' },
			],
			default: 'fields',
		},
		{ ...json, type: 'json', default: '{}', required: true, displayOptions: { show: { specify: ['json'] } } },
	];
}

/** Shown only where fields are used. */
export function shownForFields(field: INodeProperties): INodeProperties {
	return { ...field, displayOptions: { show: { ...field.displayOptions?.show, specify: ['fields'] } } };
}

/** The record in the form of an item, from the JSON or from what `readFields` gives. */
export function readSpecified(ctx: IExecuteFunctions, itemIndex: number, json: { name: string; displayName: string }, readFields: () => RecordItem): RecordItem {
	return ctx.getNodeParameter('specify', itemIndex, 'fields') === 'json' ? jsonAt(ctx, json.name, json.displayName, itemIndex) : readFields();
}
