import { clockOffset } from '../../clockOffset';
import type { Check } from '../Check';
import type { Findings } from '../Findings';

const A_MINUTE_MS = 60_000;
/** CCV allows five minutes (CCV API, dossier 3); from here on it is a matter of time. */
const NEARLY_REFUSED_MS = 4 * A_MINUTE_MS;

/** Whether both sides agree on the time and on what an answer's hash is. */
export function lookAtSigning(findings: Findings): Check[] {
	return [lookAtClock(findings), lookAtHashes(findings)];
}

function lookAtClock({ flavoured }: Findings): Check {
	const name = 'Clock';
	const offset = clockOffset(flavoured.answer.headers, flavoured.atMs);
	if (!offset) return { name, result: 'unknown', says: 'CCV does not say its time' };
	// Its date has no fractions, and the answer took a moment to arrive.
	const seconds = Math.round(offset.offMs / 1000);
	if (offset.offMs < A_MINUTE_MS) return { name, result: 'ok', says: `The clocks of n8n and CCV are ${seconds} ${seconds === 1 ? 'second' : 'seconds'} apart` };
	const says = `The clock of the n8n server is ${offset.words}`;
	return { name, result: offset.offMs < NEARLY_REFUSED_MS ? 'warning' : 'problem', says, consequence: 'From 5 minutes on CCV refuses every call: set the clock of the n8n server right (NTP)' };
}

function lookAtHashes({ bare, flavoured, settings }: Findings): Check {
	const name = 'Response hashes';
	const isGenuine = bare.isGenuine && flavoured.isGenuine;
	if (isGenuine && settings.verifyResponses) return { name, result: 'ok', says: 'Answers carry the right hash, and it is checked' };
	if (isGenuine) return { name, result: 'warning', says: 'Answers carry the right hash, but it is not checked', consequence: 'Turn on Verify Responses in the credential: it costs nothing' };
	const carries = flavoured.answer.headers['x-hash'] === undefined ? 'Answers carry no hash' : 'Answers do not carry the right hash';
	if (settings.verifyResponses) return { name, result: 'problem', says: carries, consequence: 'Every other operation fails: find out what changes answers on the way (a proxy), or turn off Verify Responses in the credential' };
	return { name, result: 'warning', says: `${carries}; it is not checked`, consequence: 'Something on the way may change answers, and it would not be noticed' };
}
