import { PosError } from '../../http/PosError';
import { decodeMessage, type MplusResponse } from './decodeMessage';
import { operationSpec } from './mplusTable';

export type { MplusResponse } from './decodeMessage';

/**
 * Reads an answer in one pass into a record with the structure of the WSDL. A list is an array under the name of its
 * element (`{ orderList: { order: [...] } }`). Throws `malformed-answer` only for a value that is not of its type.
 */
export function decodeResponse(operation: string, xml: string): MplusResponse {
	const spec = operationSpec(operation);
	if (!spec) throw new PosError('invalid-request', `MplusKASSA has no operation "${operation}"`);
	return decodeMessage(spec.response, xml);
}
