import type { Handle, SimReply } from '../server/types';

import { answerGet } from './answerGet';
import { demandLogin, LoginRefused } from './demandLogin';
import { labelOf } from './labelOf';
import { operations } from './operations/operations';
import { landQueue } from './queue/landQueue';
import { hasField, hasOperation } from './since';
import { decodeStruct, NAMESPACE, type DecodeRules } from './soap/decodeStruct';
import { encodeStruct } from './soap/encodeStruct';
import { notImplemented } from './soap/notImplemented';
import { parseEnvelope, type XmlNode } from './soap/parseEnvelope';
import { SoapFault } from './soap/SoapFault';
import { faultEnvelope, toEnvelope } from './soap/toEnvelope';
import { ELEMENTS, OPERATIONS } from './table.generated';
import type { MplusWorld } from './world';

/** One request to the till. Changes the world in place. */
export const handle: Handle<MplusWorld> = (world, request, context) => {
	const label = labelOf(request);
	if (request.method !== 'POST') return answerGet(request);
	landQueue(world, context.now);
	const commits = world.commits;
	try {
		demandLogin(world, request.url);
		const node = parseEnvelope(request.body);
		const body = answer(world, node, context);
		return toReply(world, label, 200, toEnvelope(body), world.commits > commits);
	} catch (error) {
		if (error instanceof LoginRefused)
			return { ...toReply(world, label, 401, 'Unauthorized', false), headers: { 'content-type': 'text/plain' } };
		if (!(error instanceof SoapFault)) throw error;
		noteFailure(world, label, error);
		return toReply(world, label, 500, faultEnvelope(error), world.commits > commits);
	}
};

/** The till of this kind at a fault of its own. */
export function serverError(): SimReply {
	const body = faultEnvelope({ code: 'Server', message: 'Internal server error' });
	return { status: 500, headers: { 'content-type': 'text/xml; charset=utf-8' }, body, label: '', committed: false };
}

function answer(world: MplusWorld, node: XmlNode, context: Parameters<typeof handle>[2]): string {
	const elements = node.uri === NAMESPACE && hasOperation(world, node.name) ? operationOf(node.name) : undefined;
	if (!elements) throw new SoapFault('Client', `Method '${node.tag}' not implemented: method name or namespace not recognized`);
	const [requestElement, responseElement] = elements;
	const input = decodeStruct(node, ELEMENTS[requestElement] ?? '', rulesOf(world));
	const operation = operations.get(node.name);
	if (!operation) throw notImplemented(`Operation ${node.name}`);
	const output = encodeStruct(operation({ world, input, context }), ELEMENTS[responseElement] ?? '', rulesOf(world).isUnknown);
	return `<ns:${responseElement}>${output}</ns:${responseElement}>`;
}

function operationOf(name: string): [string, string] | undefined {
	return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

function rulesOf(world: MplusWorld): DecodeRules {
	return { strict: world.mode === 'strict', isUnknown: (type, field) => !hasField(world, type, field) };
}

function noteFailure(world: MplusWorld, label: string, { code, message, isOurs }: SoapFault): void {
	const isJudged = world.mode === 'strict' && code !== 'Client.Authentication' && code !== 'Server';
	if (isOurs || isJudged) world.failures.push(`${label}: ${message}`);
}

function toReply(world: MplusWorld, label: string, status: number, body: string, committed: boolean): SimReply {
	const { major, minor, revision } = world.serviceVersion;
	const headers = { 'content-type': 'text/xml; charset=utf-8', 'mplus-service-version': `${major}.${minor}.${revision}` };
	return { status, headers, body, label, committed };
}
