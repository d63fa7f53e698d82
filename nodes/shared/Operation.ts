import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

interface Fields {
	/** Shown for this operation only. */
	fields: INodeProperties[];
}

/** An operation on one item: read parameters, decide, act, return plain JSON. The router loops, pairs and translates errors. */
export interface ItemOperation<Api> extends Fields {
	execute(ctx: IExecuteFunctions, itemIndex: number, api: Api): Promise<IDataObject[]>;
}

/** As an ItemOperation, where an output item may carry a file. */
export interface FileOperation<Api> extends Fields {
	executeFiles(ctx: IExecuteFunctions, itemIndex: number, api: Api): Promise<Array<Pick<INodeExecutionData, 'json' | 'binary'>>>;
}

/** An operation that runs once for all items, or has several outputs. It pairs its items itself. */
export interface BatchOperation<Api> extends Fields {
	executeAll(ctx: IExecuteFunctions, items: INodeExecutionData[], api: Api): Promise<INodeExecutionData[][]>;
}

export type Operation<Api> = ItemOperation<Api> | FileOperation<Api> | BatchOperation<Api>;

/** Operations by resource and by their own name. */
export type Operations<Api> = Record<string, Record<string, Operation<Api>>>;
