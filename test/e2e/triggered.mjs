import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { unflatten } from '../../scripts/realN8n/unflatten.mjs';

/** The executions of a workflow, newest first, once there is one that has ended. */
export async function executionsOf(session, workflowId, limitMs) {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	for (const limit = Date.now() + limitMs; ; await sleep(500)) {
		const { results } = await session.api('GET', `/rest/executions?filter=${filter}&limit=10`);
		if (results.length > 0 && results.every(({ status }) => !['new', 'running'].includes(status))) {
			assert.deepEqual([...new Set(results.map(({ status }) => status))], ['success']);
			return await Promise.all(results.map((result) => session.api('GET', `/rest/executions/${result.id}`)));
		}
		if (Date.now() > limit) throw new Error(`No execution within ${limitMs / 1000} s`);
	}
}

/** What the trigger of an execution handed on. */
export function itemsOf(execution) {
	const data = typeof execution.data === 'string' ? unflatten(execution.data) : execution.data;
	return data.resultData.runData.Trigger[0].data.main[0];
}

/** A workflow of a trigger and a node that does nothing. */
export function triggerWorkflow(name, trigger) {
	const node = (over) => ({ id: randomUUID(), typeVersion: 1, position: [0, 0], parameters: {}, ...over });
	return {
		name,
		nodes: [node({ name: 'Trigger', ...trigger }), node({ name: 'After', type: 'n8n-nodes-base.noOp', position: [240, 0] })],
		connections: { Trigger: { main: [[{ node: 'After', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all' },
		pinData: {},
	};
}
