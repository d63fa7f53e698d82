import type { INodeProperties } from 'n8n-workflow';

import type { MplusList } from '../../shared/mplusLists/mplusLists';
import { codeLocator } from '../../shared/numberLocator';

/** Custom fields of the till by name, with values of their own type. */
export function customFieldsField(list: MplusList, placeholder: string, description: string): INodeProperties {
	return {
		displayName: 'Custom Fields',
		name: 'customFields',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Custom Field',
		default: {},
		description,
		options: [
			{
				displayName: 'Custom Field',
				name: 'values',
				values: [
					codeLocator('Field', 'fieldName', list, 'The custom field', placeholder),
					{
						displayName: 'Type',
						name: 'type',
						type: 'options',
						options: [
							{ name: 'Boolean', value: 'boolean' },
							{ name: 'Date', value: 'date' },
							{ name: 'Number', value: 'number' },
							{ name: 'Text', value: 'text' },
						],
						default: 'text',
					},
					{ displayName: 'Value', name: 'value', type: 'string', default: '' },
				],
			},
		],
	};
}
