import type { INodeProperties } from 'n8n-workflow';

import { LIST_FIELDS } from '../../../shared/listParameters';
import { optionsField } from '../../../shared/optionsField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';

const QUERY_FIELDS: INodeProperties[] = [
	{
		displayName: 'Specify Query',
		name: 'specifyQuery',
		type: 'options',
		options: [
			{ name: 'Using Fields', value: 'fields' },
			{ name: 'Using JSON', value: 'json' },
		],
		default: 'fields',
	},
	{
		displayName: 'Query Parameters',
		name: 'queryParameters',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Parameter',
		default: {},
		displayOptions: { show: { specifyQuery: ['fields'] } },
		description: 'Filters, orderby, expand, start and size, as the API has them; percent-encoding is done here',
		options: [
			{
				displayName: 'Parameter',
				name: 'parameters',
				values: [
					{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. orderby' },
					{ displayName: 'Value', name: 'value', type: 'string', default: '', placeholder: 'e.g. create_date_desc' },
				],
			},
		],
	},
	{
		displayName: 'Query',
		name: 'queryJson',
		type: 'json',
		default: '{}',
		displayOptions: { show: { specifyQuery: ['json'] } },
		description: 'For example {"orderby": "create_date_desc", "is_paid": true}. A list becomes text with commas, and null is left out.',
	},
];

const SPLIT_FIELD: INodeProperties = { displayName: 'Split Into Items', name: 'splitIntoItems', type: 'boolean', default: true, description: 'Whether each record of a list becomes an item; else the answer comes as it is, in one item' };
const READ_FIELDS = [SPLIT_FIELD, ...LIST_FIELDS.map((field) => shownFor(field, { splitIntoItems: [true] }))].map((field) => shownFor(field, { method: ['GET'] }));

function shownFor(field: INodeProperties, show: Record<string, Array<string | boolean>>): INodeProperties {
	return { ...field, displayOptions: { show: { ...field.displayOptions?.show, ...show } } };
}

export const CALL_FIELDS: INodeProperties[] = [
	{
		displayName: 'Method',
		name: 'method',
		type: 'options',
		options: [
			{ name: 'DELETE', value: 'DELETE' },
			{ name: 'GET', value: 'GET' },
			{ name: 'PATCH', value: 'PATCH' },
			{ name: 'POST', value: 'POST' },
			{ name: 'PUT', value: 'PUT' },
		],
		default: 'GET',
	},
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. /orders/339493812/orderrows/',
		description: 'Below the root of the API, or an address as CCV gives it in href. Another host is refused.',
	},
	...QUERY_FIELDS,
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default: '{}',
		displayOptions: { show: { method: ['PATCH', 'POST', 'PUT'] } },
		description: 'As the API has it, sent as it is. For example {"stock": 99}.',
	},
	...READ_FIELDS,
	{
		displayName: 'Allow Writes as Tool',
		name: 'allowWritesAsTool',
		type: 'boolean',
		default: false,
		description: 'Whether an AI agent that uses this node as a tool may use other methods than GET. Outside agents this setting does nothing.',
	},
	optionsField(
		LANGUAGE_OPTION,
		{ displayName: 'Resend Writes', name: 'resendWrites', type: 'boolean', default: false, description: 'Whether to send a write again after a lost answer. Only for writes that do no harm when they are done twice.' },
		{ displayName: 'Return Failures', name: 'returnFailures', type: 'boolean', default: false, description: 'Whether to return an answer in which CCV says no, with its status and code, instead of failing' },
	),
];
