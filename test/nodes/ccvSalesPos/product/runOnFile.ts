import type { IExecuteFunctions, INodeExecutionData, INodeParameters, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { createDataTables } from '../../../support/engine/createDataTables';
import { loadPackage, type LoadedPackage } from '../../../support/engine/nodeTypes';
import { runWorkflow, type Finished, type WorkflowFile } from '../../../support/engine/runWorkflow';
import type { RunningShop } from '../../../support/startCcvShop';

export interface GivenFile {
	base64: string;
	fileName?: string;
	mimeType?: string;
}

/** Stands for any node that gives a file: each item of its input becomes one with a binary field `data`. */
const FILE_NODE: INodeType = {
	description: { displayName: 'File', name: 'file', group: ['input'], version: 1, inputs: ['main'], outputs: ['main'], properties: [], defaults: { name: 'File' }, description: '' } as unknown as INodeTypeDescription,
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const files = await Promise.all(
			this.getInputData().map(async ({ json }, item) => {
				const { base64, fileName, mimeType } = json as unknown as GivenFile;
				return { json, binary: { data: await this.helpers.prepareBinaryData(Buffer.from(base64, 'base64'), fileName, mimeType ?? 'application/octet-stream') }, pairedItem: { item } };
			}),
		);
		return [files];
	},
};

/** Runs an operation of the CCV SalesPOS node once for each file. */
export async function runOnFile(shop: RunningShop, files: GivenFile[], parameters: INodeParameters, onError?: string): Promise<Finished> {
	const node = (name: string, type: string, typeVersion: number, given: INodeParameters, further: object = {}) => ({ id: name, name, type, typeVersion, position: [0, 0], parameters: given, ...further });
	const credentials = { ccvSalesPosApi: { id: '1', name: 'CCV SalesPOS account' } };
	const workflow = {
		name: 'A file',
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger', 1, {}),
			node('Input', 'n8n-nodes-base.set', 3.4, { mode: 'raw', jsonOutput: JSON.stringify({ items: files }), options: {} }),
			node('Items', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'items', options: {} }),
			node('File', 'test.file', 1, {}),
			node('Node', 'n8n-nodes-ccv-mplus.ccvSalesPos', 1, { resource: 'product', operation: 'addPhoto', ...parameters }, { credentials, ...(onError && { onError }) }),
		],
		connections: Object.fromEntries([['Start', 'Input'], ['Input', 'Items'], ['Items', 'File'], ['File', 'Node']].map(([from, to]) => [from, { main: [[{ node: to, type: 'main', index: 0 }]] }])),
		settings: { executionOrder: 'v1' },
	} as unknown as WorkflowFile;
	return await runWorkflow({ workflow, loaded: withFileNode(loadPackage('source')), credentials: shop.credentials, dataTables: createDataTables(), startNode: 'Start' });
}

function withFileNode(loaded: LoadedPackage): LoadedPackage {
	const { nodeTypes } = loaded;
	const isFile = (type: string) => type === 'test.file';
	return {
		...loaded,
		nodeTypes: {
			...nodeTypes,
			getByName: (type) => (isFile(type) ? FILE_NODE : nodeTypes.getByName(type)),
			getByNameAndVersion: (type, version) => (isFile(type) ? FILE_NODE : nodeTypes.getByNameAndVersion(type, version)),
		},
	};
}
