import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { mapItems } from './mapItems';

export class PosMapping implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'POS Mapping',
		name: 'posMapping',
		icon: { light: 'file:posMapping.svg', dark: 'file:posMapping.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["preset"] }}',
		description: 'Turn the records of a till or webshop into neutral ones that the sync nodes understand',
		defaults: { name: 'POS Mapping' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{
				displayName: 'Preset',
				name: 'preset',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'CCV SalesPOS Order',
						value: 'ccvSalesPosOrder',
						description: 'Orders of CCV SalesPOS, operation Get Changed',
					},
				],
				default: 'ccvSalesPosOrder',
				description: 'Which records come in. One that cannot be mapped is not dropped: the sync node holds it and says why.',
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await mapItems(this);
	}
}
