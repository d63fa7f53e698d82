import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { fields } from './fields';
import { mapItems } from './mapItems';

export class PosMapping implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'POS Mapping',
		name: 'posMapping',
		icon: { light: 'file:posMapping.svg', dark: 'file:posMapping.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["preset"] }}',
		description: 'Turn the records of a till or webshop into neutral ones that the sync nodes understand, and neutral ones into those of a till or webshop',
		defaults: { name: 'POS Mapping' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: fields,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await mapItems(this);
	}
}
