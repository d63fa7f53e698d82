import type { HttpAnswer } from '../../http/HttpPort';
import { isWebPage } from '../../http/isWebPage';
import { PosError } from '../../http/PosError';
import { sendWithRetry } from '../../http/sendWithRetry';
import { ccvBudget } from '../ccvBudget';
import type { CcvClient } from '../CcvClient';
import { ccvUrl } from '../ccvUrl';
import { isGenuineAnswer } from '../isGenuineAnswer';
import { judgeExchange } from '../judgeExchange';
import { parseAnswer } from '../parseAnswer';

const TIMEOUT_MS = 60_000;
const POLICY = { repeatable: 'always', maxAttempts: 4, maxWaitMs: 8_000 } as const;
const WHAT = 'CCV SalesPOS, GET /';

/** What one bare call tells, whatever its body says. */
export interface Probe {
	answer: HttpAnswer;
	/** Our clock when the answer came. */
	atMs: number;
	/** Whether the answer carries the hash of its own bytes. */
	isGenuine: boolean;
	/** The list of what these keys may use; undefined where they may not read it. */
	json?: unknown;
}

/** Asks for the list of resources as it comes over the wire, in this form or, by default, in any. Throws where there is no API of CCV that takes the keys. */
export async function probe({ connection, port }: CcvClient, accept = '*/*'): Promise<Probe> {
	const budget = ccvBudget(connection, 'GET', '/');
	const call = { method: 'GET' as const, url: ccvUrl(connection.baseUrl, '/'), what: WHAT };
	const request = { method: call.method, url: call.url, headers: { accept }, timeout: TIMEOUT_MS };
	const exchange = await sendWithRetry(port, request, POLICY, {
		beforeAttempt: async () => await budget.take(port),
		onRateLimit: (untilMs, answer) => budget.refused(answer, untilMs, port.now()),
	});
	// The hash is a finding here, not a condition.
	const answer = judgeExchange({ ...connection, verifyResponses: false }, port, call, exchange);
	const atMs = port.now();
	if (exchange.kind === 'answered' && exchange.status === 403 && !isWebPage(exchange.body)) return { answer: exchange, atMs, isGenuine: isGenuineAnswer(connection, call, exchange) };
	if (answer instanceof PosError) throw explained(answer, exchange.kind === 'answered' ? exchange : undefined);
	const json = parseAnswer(WHAT, answer.body);
	if (json instanceof PosError) throw explained(json, answer);
	return { answer, atMs, isGenuine: isGenuineAnswer(connection, call, answer), json };
}

function explained(failure: PosError, answer: HttpAnswer | undefined): PosError {
	const isElsewhere = answer && (isWebPage(answer.body) || answer.status === 404 || (answer.status >= 300 && answer.status < 400));
	if (!isElsewhere) return failure;
	return new PosError('unreachable', `No API of CCV SalesPOS answers at the address in the credential (HTTP ${answer.status})`, { httpStatus: answer.status, hint: 'Enter the address of the shop itself as Base URL, such as https://myshop.ccvshop.nl' });
}
