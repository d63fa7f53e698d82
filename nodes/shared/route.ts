import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import { endingsOf, type Ending } from './endingsOf';
import { itemProgress } from './itemProgress';
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
		// Thrown whatever Continue On Fail says: an error item would be taken for a record. With that on, n8n hands on the input instead.
		throw toNodeError(ctx.getNode(), error);
	}
}

async function executeEach<Api>(ctx: IExecuteFunctions, operation: ItemOperation<Api> | FileOperation<Api>, items: INodeExecutionData[], api: Api): Promise<INodeExecutionData[]> {
	const output: INodeExecutionData[] = [];
	const endings = endingsOf(ctx);
	const tell = itemProgress(ctx, items.length);
	for (let itemIndex = 0; itemIndex < items.length; itemIndex++) {
		if (!endings.has(itemIndex)) tell(itemIndex, items.length);
		const ending = endings.get(itemIndex) ?? (await end(ctx, operation, itemIndex, api, endings));
		if ('results' in ending) output.push(...ending.results);
		else if (ctx.continueOnFail()) output.push({ json: toErrorJson(ending.failure), pairedItem: { item: itemIndex } });
		else throw ending.failure;
	}
	return output;
}

/** Runs the operation on one item, and remembers what must not happen again. */
async function end<Api>(ctx: IExecuteFunctions, operation: ItemOperation<Api> | FileOperation<Api>, itemIndex: number, api: Api, endings: Map<number, Ending>): Promise<Ending> {
	try {
		const results = (await executeOne(ctx, operation, itemIndex, api)).map((result) => ({ pairedItem: { item: itemIndex }, ...result }));
		endings.set(itemIndex, { results });
		return { results };
	} catch (error) {
		const failure = toNodeError(ctx.getNode(), error, itemIndex);
		if (error instanceof PosError && error.mayBeDone) endings.set(itemIndex, { failure });
		return { failure };
	}
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
