import { PosError } from '../../http/PosError';
import { AnswerReader } from './AnswerReader';
import type { StructSpec } from './mplusTable';
import { parseXml } from './parseXml';
import { recordMakers } from './recordMakers';
import { readFault } from './soapFault';

export type MplusResponse =
	| { kind: 'answer'; value: Record<string, unknown> }
	| { kind: 'fault'; code: string; text: string }
	| { kind: 'malformed'; reason: string };

/** Reads a SOAP message whose Body holds an element of this type, or a Fault. */
export function decodeMessage(struct: StructSpec, xml: string): MplusResponse {
	if (xml.trim() === '') return { kind: 'malformed', reason: 'an empty answer' };
	const reader = new AnswerReader(struct, recordMakers(xml.length));
	const failure = parseXml(xml, reader);
	if (failure?.cause instanceof PosError) throw failure.cause;
	if (failure?.kind === 'html' || reader.rootName?.toLowerCase() === 'html') return { kind: 'malformed', reason: 'an HTML page' };
	if (failure?.kind === 'doctype') return { kind: 'malformed', reason: 'a document type, which SOAP forbids' };
	if (failure) return { kind: 'malformed', reason: 'XML that is cut off or not well-formed' };
	if (reader.rootName !== 'Envelope') return { kind: 'malformed', reason: 'no SOAP envelope' };
	if (!reader.value) return { kind: 'malformed', reason: 'a SOAP envelope without an answer' };
	return reader.isFault ? { kind: 'fault', ...readFault(reader.value) } : { kind: 'answer', value: reader.value };
}
