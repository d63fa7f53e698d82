import type { INodeParameters } from 'n8n-workflow';

import { createDataTables } from './engine/createDataTables';
import { loadPackage } from './engine/nodeTypes';
import { runWorkflow, type Finished, type RunOptions, type WorkflowFile } from './engine/runWorkflow';

export interface NodeRun {
	/** Type without the package, e.g. `mplusKassa`. */
	type: string;
	parameters: INodeParameters;
	/** One input item for each; the default is a single empty one. */
	input?: object[];
	onError?: 'continueRegularOutput' | 'continueErrorOutput';
	/** n8n runs the node a second time where it fails. */
	retryOnFail?: boolean;
}

/** Runs one of our nodes in the engine behind n8n's own Edit Fields, which makes the input items. */
export async function runNode(scene: Pick<RunOptions, 'credentials'>, { type, parameters, input = [{}], onError, retryOnFail }: NodeRun): Promise<Finished> {
	const nodes = [
		base('Start', 'manualTrigger', 1, {}),
		base('Input', 'set', 3.4, { mode: 'raw', jsonOutput: JSON.stringify({ items: input }), options: {} }),
		base('Items', 'splitOut', 1, { fieldToSplitOut: 'items', options: {} }),
		{ ...base('Node', '', 1, parameters), type: `n8n-nodes-ccv-mplus.${type}`, ...(onError && { onError }), ...(retryOnFail && { retryOnFail, maxTries: 2, waitBetweenTries: 1 }), credentials: CREDENTIALS },
	];
	const to = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });
	const workflow = { name: 'One node', nodes, connections: { Start: to('Input'), Input: to('Items'), Items: to('Node') }, settings: { executionOrder: 'v1' } } as unknown as WorkflowFile;
	return await runWorkflow({ workflow, loaded: loadPackage('source'), credentials: scene.credentials, dataTables: createDataTables(), startNode: 'Start' });
}

const CREDENTIALS = { ccvSalesPosApi: { id: '1', name: 'CCV SalesPOS account' }, mplusKassaApi: { id: '2', name: 'MplusKASSA account' } };

function base(name: string, type: string, typeVersion: number, parameters: INodeParameters) {
	return { id: name, name, type: `n8n-nodes-base.${type}`, typeVersion, position: [0, 0] as [number, number], parameters };
}
