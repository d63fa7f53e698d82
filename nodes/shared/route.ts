import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import type { FileOperation, ItemOperation, Operation, Operations } from './Operation';
import { toErrorJson, toNodeError } from './toNodeError';

/** Runs the operation that the node's parameters name: the only item loop, the only pairing, the only translation of errors. */
export async function route<Api>(
	ctx: IExecuteFunctions,
	operations: Operations<Api>,
	connect: (ctx: IExecuteFunctions) => Promise<Api>,
): Promise<INodeExecutionData[][]> {
	const items = ctx.getInputData();
	const operation = operationOf(ctx, operations);
	try {
		const api = await connect(ctx);
		if ('executeAll' in operation) return await operation.executeAll(ctx, items, api);
		return [await executeEach(ctx, operation, items, api)];
	} catch (error) {
		// A system that fails as a whole stops the run whatever Continue On Fail says: an error item would be taken for a record.
		throw toNodeError(ctx.getNode(), error);
	}
}

async function executeEach<Api>(ctx: IExecuteFunctions, operation: ItemOperation<Api> | FileOperation<Api>, items: INodeExecutionData[], api: Api): Promise<INodeExecutionData[]> {
	const output: INodeExecutionData[] = [];
	for (let itemIndex = 0; itemIndex < items.length; itemIndex++) {
		try {
			for (const result of await executeOne(ctx, operation, itemIndex, api)) output.push({ ...result, pairedItem: { item: itemIndex } });
		} catch (error) {
			const failure = toNodeError(ctx.getNode(), error, itemIndex);
			if (!ctx.continueOnFail()) throw failure;
			output.push({ json: toErrorJson(failure), pairedItem: { item: itemIndex } });
		}
	}
	return output;
}

async function executeOne<Api>(ctx: IExecuteFunctions, operation: ItemOperation<Api> | FileOperation<Api>, itemIndex: number, api: Api): Promise<INodeExecutionData[]> {
	if ('executeFiles' in operation) return await operation.executeFiles(ctx, itemIndex, api);
	return (await operation.execute(ctx, itemIndex, api)).map((json) => ({ json }));
}

function operationOf<Api>(ctx: IExecuteFunctions, operations: Operations<Api>): Operation<Api> {
	const resource = ctx.getNodeParameter('resource', 0) as string;
	const name = ctx.getNodeParameter('operation', 0) as string;
	const operation = operations[resource]?.[name];
	if (operation) return operation;
	throw new NodeOperationError(ctx.getNode(), `There is no operation ${name} on ${resource}`, {
		description: 'Open the node and choose the operation again',
	});
}
