import type { HttpAnswer } from '../http/HttpPort';
import { PosError, type PosErrorCode } from '../http/PosError';
import { redactSecrets } from '../http/redactSecrets';
import { clockOffset } from './clockOffset';

/** CCV's code for an unknown id: HTTP 500, not 404 (CCV API, dossier 5). */
const UNKNOWN_ID = '500.24';
// CCV allows five minutes: with less than four, the clock cannot be what it refuses.
const CLOCK_TOLERANCE_MS = 4 * 60_000;

interface CcvErrorBody {
	code?: unknown;
	developermessage?: unknown;
}

/** What an answer that is no success means, with CCV's own words and without any secret. */
export function ccvFailure(what: string, answer: HttpAnswer, nowMs: number, secrets: string[]): PosError {
	const body = readErrorBody(answer.body);
	const systemCode = typeof body.code === 'string' || typeof body.code === 'number' ? String(body.code) : undefined;
	const code = codeOf(answer.status, systemCode);
	const words = typeof body.developermessage === 'string' ? ownWords(body.developermessage, secrets) : '';
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
	return status >= 500 ? 'system-error' : 'refused';
}

function ownWords(message: string, secrets: string[]): string {
	return `: ${redactSecrets(message, secrets).replace(/\s+/g, ' ').trim().slice(0, 200)}`;
}

function readErrorBody(body: string): CcvErrorBody {
	try {
		const parsed: unknown = JSON.parse(body);
		return typeof parsed === 'object' && parsed !== null ? (parsed as CcvErrorBody) : {};
	} catch {
		return {};
	}
}
