import type { CcvClient } from '../CcvClient';
import type { Check, ConnectionReport } from './Check';
import { lookAtCatalogue } from './checks/lookAtCatalogue';
import { lookAtCreateDate } from './checks/lookAtCreateDate';
import { lookAtMoney } from './checks/lookAtMoney';
import { lookAtNeeds } from './checks/lookAtNeeds';
import { lookAtPaging } from './checks/lookAtPaging';
import { lookAtSchema } from './checks/lookAtSchema';
import { lookAtShop } from './checks/lookAtShop';
import { lookAtSigning } from './checks/lookAtSigning';
import { lookAtTraffic } from './checks/lookAtTraffic';
import type { Findings } from './Findings';
import { readFindings } from './readFindings';

/** What this shop is and what the keys may do there, and what of the open questions about it reading can settle. Only reads. */
export async function checkConnection(client: CcvClient): Promise<ConnectionReport> {
	return reportOf(await readFindings(client));
}

/** The report about what was read. Pure. */
export function reportOf(findings: Findings): ConnectionReport {
	const checks = [
		lookAtShop(findings),
		...lookAtSchema(findings),
		...lookAtSigning(findings),
		...lookAtNeeds(findings),
		...lookAtMoney(findings),
		...lookAtCatalogue(findings),
		...lookAtTraffic(findings),
		...lookAtPaging(findings),
		lookAtCreateDate(findings),
	];
	return { ok: checks.every(({ result }) => result === 'ok' || result === 'unknown'), summary: summaryOf(checks), checks };
}

function summaryOf(checks: Check[]): string[] {
	const lines = (result: Check['result'], mark: string) => checks.filter((check) => check.result === result).map(({ name, says, consequence }) => `${mark} (${name}): ${says}${consequence ? `. ${consequence}` : ''}`);
	const counts = (['ok', 'unknown', 'warning', 'problem'] as const).map((result) => counted(checks.filter((check) => check.result === result).length, result));
	return [`${checks[0]?.says ?? ''}: ${checks.length} checks, ${counts.join(', ')}`, ...lines('problem', 'Problem'), ...lines('warning', 'Warning')];
}

function counted(count: number, result: Check['result']): string {
	const hasPlural = result === 'warning' || result === 'problem';
	return `${count} ${result}${hasPlural && count !== 1 ? 's' : ''}`;
}
