import type { SimReply, SimRequest } from '../../server/types';
import { signatureOf } from '../auth/signatureOf';
import type { Outcome } from '../outcome';
import type { CcvWorld } from '../world';

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
		},
		body,
		label,
		committed: outcome.kind === 'answer' && outcome.committed,
	};
}

function bodyOf(outcome: Outcome): string {
	if (outcome.kind === 'refusal') {
		return encode({ status: outcome.status, code: outcome.code, developermessage: outcome.message });
	}
	return outcome.json === undefined ? '' : encode(outcome.json);
}

// Source: API.md 3. The server escapes slashes, and its hash is over the escaped text.
const encode = (value: unknown): string => JSON.stringify(value).replace(/\//g, '\\/');

function flavourOf(request: SimRequest): string {
	const accept = request.headers.accept ?? '';
	return FLAVOURS.find((flavour) => accept.includes(flavour)) ?? 'application/json';
}
