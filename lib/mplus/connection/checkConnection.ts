import type { MplusClient } from '../MplusClient';
import { attempt } from './attempt';
import type { CheckOptions, ConnectionReport, Fact, PartReport } from './ConnectionReport';
import { FACTS } from './facts/facts';
import { readSamples } from './facts/readSamples';
import { UNREADABLE_FACTS } from './facts/unreadableFacts';
import { PARTS } from './parts/parts';

/**
 * What this till is and can do, and what of the open questions about it reading can settle. Only reads. A part that fails
 * is reported as such; throws only where the till cannot be asked at all.
 */
export async function checkConnection(client: MplusClient, options: CheckOptions): Promise<ConnectionReport> {
	const version = await client.read('getApiVersion', {});
	const parts: PartReport[] = [];
	for (const [part, look] of Object.entries(PARTS)) {
		const end = await attempt(async () => await look(client, version, options));
		parts.push('value' in end ? { part, ...end.value } : { part, state: 'failed', text: `${part} could not be looked at: ${end.failure.message}` });
	}
	const facts = await settleFacts(client, version, options);
	return { ok: parts.every(({ state }) => state === 'ok'), summary: summaryOf(parts, facts), parts, facts };
}

async function settleFacts(client: MplusClient, version: Parameters<typeof readSamples>[1], { zone }: CheckOptions): Promise<Fact[]> {
	const samples = await readSamples(client, version, zone);
	const facts: Fact[] = [];
	for (const { question, setting, settle } of FACTS) {
		const end = await attempt(async () => await settle(client, samples));
		const finding = 'value' in end ? end.value : { answer: 'open' as const, finding: `It could not be asked: ${end.failure.message}` };
		facts.push({ question, ...finding, setting });
	}
	return [...facts, ...UNREADABLE_FACTS];
}

function summaryOf(parts: PartReport[], facts: Fact[]): string[] {
	const settled = facts.filter(({ answer }) => answer === 'settled').length;
	const marks = { ok: '', attention: 'Attention: ', failed: 'Failed: ' };
	return [...parts.map(({ state, text }) => `${marks[state]}${text}`), `${settled} of ${facts.length} open questions about this till are settled`];
}
