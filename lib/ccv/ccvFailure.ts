import type { HttpAnswer } from '../http/HttpPort';
import { PosError, type PosErrorCode } from '../http/PosError';
import { redactSecrets } from '../http/redactSecrets';
import { clockOffset } from './clockOffset';
import { systemCodeOf } from './systemCodeOf';

/** CCV's code for an unknown id: HTTP 500, not 404 (CCV API, dossier 5). */
const UNKNOWN_ID = '500.24';
/** Answered with HTTP 500 or 501, but nothing was done: CCV understood and said no (CCV API, dossier 5). */
const REFUSALS = new Set(['500.21', '500.22', '500.23', '500.25', '500.40', '500.50', '500.60', '500.70', '500.80', '500.90', '501.10', '501.20', '501.30']);
// CCV allows five minutes: with less than four, the clock cannot be what it refuses.
const CLOCK_TOLERANCE_MS = 4 * 60_000;

/** What an answer that is no success means, with CCV's own words and without any secret. */
export function ccvFailure(what: string, answer: HttpAnswer, nowMs: number, secrets: string[]): PosError {
	const systemCode = systemCodeOf(answer.body);
	const code = codeOf(answer.status, systemCode);
	const words = ownWords(answer.body, secrets);
	const details = { httpStatus: answer.status, systemCode };
	if (code === 'unauthorised') return loginFailure(what, answer, nowMs, words, details);
	const numbers = systemCode ? `${systemCode}, HTTP ${answer.status}` : `HTTP ${answer.status}`;
	return new PosError(code, `${what}: ${MEANING[code] ?? 'CCV SalesPOS answers with a failure'} (${numbers})${words}`, {
		...details,
		hint: HINT[code],
	});
}

const MEANING: Partial<Record<PosErrorCode, string>> = {
	'not-found': 'CCV SalesPOS does not know this record',
	'rate-limited': 'CCV SalesPOS allows no more calls for now',
	forbidden: 'the API keys may not use this part of CCV SalesPOS',
	refused: 'CCV SalesPOS refuses the request',
};

const HINT: Partial<Record<PosErrorCode, string>> = {
	'rate-limited': 'Wait a minute, or lower the calls per minute in the credential when other programs use the same keys',
	forbidden: 'Give the API keys this right in the back office of CCV, under API settings',
	'system-error': 'Nothing needs to be done when the next run works; otherwise ask CCV with the code above',
};

function loginFailure(what: string, answer: HttpAnswer, nowMs: number, words: string, details: object): PosError {
	const clock = clockOffset(answer.headers, nowMs);
	if (clock && clock.offMs > CLOCK_TOLERANCE_MS) {
		return new PosError(
			'clock-skew',
			`${what}: CCV SalesPOS refuses the request; the clock of the n8n server is ${clock.words}${words}`,
			{ ...details, hint: 'Set the clock of the n8n server right (NTP): CCV allows five minutes. If it is right, check the keys' },
		);
	}
	return new PosError('unauthorised', `${what}: CCV SalesPOS refuses the public key or the secret key${words}`, {
		...details,
		hint: 'Copy both keys again from the API settings of CCV; if they are right, check the clock of the n8n server',
	});
}

function codeOf(status: number, systemCode: string | undefined): PosErrorCode {
	if (systemCode === UNKNOWN_ID) return 'not-found';
	if (status === 401) return 'unauthorised';
	if (status === 403) return 'forbidden';
	if (status === 429) return 'rate-limited';
	if (systemCode !== undefined && REFUSALS.has(systemCode)) return 'refused';
	return status >= 500 ? 'system-error' : 'refused';
}

function ownWords(body: string, secrets: string[]): string {
	const message = messageIn(body);
	return message === undefined ? '' : `: ${redactSecrets(message, secrets).replace(/\s+/g, ' ').trim().slice(0, 200)}`;
}

function messageIn(body: string): string | undefined {
	try {
		const { developermessage: message } = (JSON.parse(body) ?? {}) as { developermessage?: unknown };
		return typeof message === 'string' ? message : undefined;
	} catch {
		return undefined;
	}
}
