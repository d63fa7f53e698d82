import type { INodeParameters } from 'n8n-workflow';

import { createDataTables } from '../../../support/engine/createDataTables';
import { loadPackage } from '../../../support/engine/nodeTypes';
import { runWorkflow, type Finished, type WorkflowFile } from '../../../support/engine/runWorkflow';
import type { RunningTill } from '../../../support/startTill';

const PATIENCE_MS = 250;

/** Runs one operation of the MplusKASSA node in the engine, for each input item; what holds the text is waited for a moment only. */
export async function runImpatient(till: RunningTill, resource: string, operation: string, parameters: object, input: object[], text: string): Promise<Finished> {
	const node = (name: string, type: string, typeVersion: number, given: object, further: object = {}) => ({ id: name, name, type, typeVersion, position: [0, 0], parameters: given as INodeParameters, ...further });
	const workflow = {
		name: 'A till that does not answer',
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger', 1, {}),
			node('Input', 'n8n-nodes-base.set', 3.4, { mode: 'raw', jsonOutput: JSON.stringify({ items: input }), options: {} }),
			node('Items', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'items', options: {} }),
			node('Node', 'n8n-nodes-ccv-mplus.mplusKassa', 1, { resource, operation, ...parameters }, { credentials: { mplusKassaApi: { id: '1', name: 'MplusKASSA account' } }, onError: 'continueRegularOutput' }),
		],
		connections: Object.fromEntries([['Start', 'Input'], ['Input', 'Items'], ['Items', 'Node']].map(([from, to]) => [from, { main: [[{ node: to, type: 'main', index: 0 }]] }])),
		settings: { executionOrder: 'v1' },
	} as unknown as WorkflowFile;
	return await runWorkflow({
		...{ workflow, loaded: loadPackage('source'), credentials: till.credentials, dataTables: createDataTables(), startNode: 'Start' },
		passOn: async (request) => (String(request.body).includes(text) ? { ...request, timeout: PATIENCE_MS } : request),
	});
}
