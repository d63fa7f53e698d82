import '../../support/engine/n8nEnvironment';
import 'reflect-metadata';

import { createRequire } from 'node:module';
import { Workflow, type IExecuteFunctions, type INode } from 'n8n-workflow';

import { route } from '../../../nodes/shared/route';

// n8n-core's own way of calling a tool, which it does not export.
const core = createRequire(require.resolve('n8n-core'));
const { SupplyDataContext } = core('./execution-engine/node-execution-context/supply-data-context.js') as { SupplyDataContext: new (...given: unknown[]) => object };
const { makeHandleToolInvocation } = core('./execution-engine/node-execution-context/utils/get-input-connection-data.js') as {
	makeHandleToolInvocation: (context: (index: number) => object, ...given: unknown[]) => (given: object) => Promise<unknown>;
};

describe.each(['made.upTool', 'made.up'])('given an agent with two tools of ours, of type %s', (type) => {
	it('when it calls them several times in one run, then each call is carried out', async () => {
		const carriedOut: unknown[] = [];
		let given: object = {};
		const operations = { order: { create: { fields: [], execute: async () => (carriedOut.push(given), [{ ...given }]) } } };
		const field = (name: string) => ({ name, displayName: name, type: 'string', default: '' });
		const nodeType = {
			description: { properties: [field('resource'), field('operation')], name: type, displayName: type, group: [], version: 1, defaults: {}, inputs: ['main'], outputs: ['main'] },
			async execute(this: IExecuteFunctions) {
				return await route(this, operations, async () => undefined);
			},
		};
		const nodes = ['Agent', 'Tool A', 'Tool B'].map((name) => ({ id: name, name, type, typeVersion: 1, position: [0, 0], parameters: { resource: 'order', operation: 'create' } })) as INode[];
		const workflow = new Workflow({ nodes, connections: {}, active: false, nodeTypes: { getByNameAndVersion: () => nodeType, getByName: () => nodeType, getKnownTypes: () => ({}) } as never });
		const runData = { startData: {}, resultData: { runData: {} }, executionData: { contextData: {}, nodeExecutionStack: [], metadata: {}, waitingExecution: {}, waitingExecutionSource: {} } };
		const ofAgent = { node: nodes[0], data: { main: [[{ json: {} }]] }, source: null };
		const additional = { currentNodeExecutionIndex: 0, hooks: { runHook: async () => undefined }, executionId: '1' };
		const tool = (name: string) => {
			const node = workflow.getNode(name);
			return makeHandleToolInvocation((index) => new SupplyDataContext(workflow, node, additional, 'manual', runData, index, [{ json: {} }], {}, 'ai_tool', ofAgent, [], undefined, undefined), node, nodeType, runData);
		};
		const [a, b] = [tool('Tool A'), tool('Tool B')];

		for (const [call, next] of [[a, { id: 1 }], [a, { id: 2 }], [b, { id: 3 }]] as const) {
			given = next;
			await call(next);
		}

		expect(carriedOut).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
	});
});
