import type { SimReply, SimRequest } from '../../server/types';
import { signatureOf } from '../auth/signatureOf';
import type { Outcome } from '../outcome';
import type { CcvWorld } from '../world';
import { encodeJson } from './encodeJson';

const FLAVOURS = ['application/vnd.verto.webshop+json', 'application/vnd.verto.salespos+json'];

/** An outcome as a signed HTTP answer. */
export function toReply(world: CcvWorld, request: SimRequest, outcome: Outcome, label: string, now: number): SimReply {
	const body = bodyOf(outcome);
	const date = new Date(now).toISOString().replace(/\.\d+Z$/, '+00:00');
	const { publicKey, secretKey } = world.keys;
	const hash = signatureOf({ publicKey, method: request.method, uri: request.url, body, date }, secretKey);
	const isSigned = outcome.kind === 'answer' || outcome.code !== world.refusals.auth.code;
	return {
		status: outcome.status,
		headers: {
			date: new Date(now).toUTCString(),
			...(body !== '' && { 'content-type': `${flavourOf(request)}; charset=utf-8` }),
			...(isSigned && { 'x-date': date, 'x-hash': hash }),
			...(outcome.status === 429 && world.retryAfterSeconds !== undefined && { 'retry-after': String(world.retryAfterSeconds) }),
		},
		body,
		label,
		committed: outcome.kind === 'answer' && outcome.committed,
	};
}

function bodyOf(outcome: Outcome): string {
	if (outcome.kind === 'refusal') {
		return encodeJson({ status: outcome.status, code: outcome.code, developermessage: outcome.message });
	}
	return outcome.json === undefined ? '' : encodeJson(outcome.json);
}

function flavourOf(request: SimRequest): string {
	const accept = request.headers.accept ?? '';
	return FLAVOURS.find((flavour) => accept.includes(flavour)) ?? 'application/json';
}
