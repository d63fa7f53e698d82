import { NodeApiError, NodeOperationError, type IDataObject, type INode } from 'n8n-workflow';

import { PosError, type PosErrorCode } from '../../lib/http/PosError';

const SETTING_CODES: PosErrorCode[] = ['invalid-setting', 'invalid-request', 'checkpoint-refused', 'checkpoint-full', 'cancelled'];

/** Any failure as an error of n8n: the message says what happened, the description what to do. */
export function toNodeError(node: INode, error: unknown, itemIndex?: number): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		if (itemIndex !== undefined) error.context.itemIndex ??= itemIndex;
		return error;
	}
	if (!(error instanceof PosError)) return new NodeOperationError(node, error as Error, { itemIndex });
	const description = error.hint ?? '';
	const failure = SETTING_CODES.includes(error.code)
		? new NodeOperationError(node, error.message, { description, itemIndex })
		: new NodeApiError(node, {}, { message: error.message, description, httpCode: error.httpStatus === undefined ? undefined : String(error.httpStatus), itemIndex });
	failure.context.code = error.code;
	return failure;
}

/** An error item: with any other key than these n8n counts it as a success. */
export function toErrorJson(failure: NodeApiError | NodeOperationError): IDataObject {
	return { error: failure.message, details: { code: (failure.context.code as string) ?? null, hint: failure.description ?? null } };
}
