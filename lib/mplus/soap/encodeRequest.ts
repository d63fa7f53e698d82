import { PosError } from '../../http/PosError';
import { encodeStruct, type DroppedCharacters, type NewerField } from './encodeStruct';
import { operationSpec } from './mplusTable';

export type { DroppedCharacters } from './encodeStruct';

export interface EncodedRequest {
	xml: string;
	dropped: DroppedCharacters[];
	/** Fields that not every till knows. */
	newer: NewerField[];
}

const HEAD =
	'<?xml version="1.0" encoding="utf-8"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="urn:mplusqapi"><SOAP-ENV:Header/><SOAP-ENV:Body>';
const TAIL = '</SOAP-ENV:Body></SOAP-ENV:Envelope>';

/**
 * The envelope of a call. `params` has the structure of the WSDL: `{ request: { pluNumbers: { text: [{ text: 'A12' }] } } }`.
 * Throws `invalid-request` with the path of the field where the WSDL does not allow the value.
 */
export function encodeRequest(operation: string, params: Record<string, unknown>): EncodedRequest {
	const spec = operationSpec(operation);
	if (!spec) {
		throw new PosError('invalid-request', `MplusKASSA has no operation "${operation}"`, { hint: 'Choose one from the list; names are case-sensitive' });
	}
	const dropped: DroppedCharacters[] = [];
	const newer: NewerField[] = [];
	const children = encodeStruct(spec.request, params, { step: '', depth: 0, insideKey: false, dropped, newer });
	const body = children === '' ? `<ns1:${operation}/>` : `<ns1:${operation}>${children}</ns1:${operation}>`;
	return { xml: `${HEAD}${body}${TAIL}`, dropped, newer };
}
