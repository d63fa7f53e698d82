import { expectations } from '../../sim/seed/expectations';
import { createDataTables } from '../../test/support/engine/createDataTables';
import { loadPackage } from '../../test/support/engine/nodeTypes';
import { runWorkflow } from '../../test/support/engine/runWorkflow';
import { SAMPLE_FILE, startPair } from '../../test/support/startPair';
import { ORDERS_TO_MPLUS, readTemplate, withSettings, withShopChoices } from '../../test/support/template';
import { checkRuns } from './checkRuns';
import { countRun, type RunCounts } from './countRun';
import { printTable } from './printTable';

const asJson = process.argv.includes('--json');
const say = (text: string) => void process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
	const started = Date.now();
	const expected = expectations(SAMPLE_FILE);
	const pair = await startPair();
	say(`A CCV shop with ${expected.length} real orders at ${pair.ccv.baseUrl}, an empty MplusKASSA till at ${pair.mplus.baseUrl}`);
	const workflow = withShopChoices(withSettings(readTemplate(ORDERS_TO_MPLUS), { start: 'fromBeginning', amountPerRun: expected.length }));
	const loaded = loadPackage('dist');
	const progress = setInterval(() => say(`  ${pair.mplus.world.orders.size} orders in the till`), 1000);
	const runs: RunCounts[] = [];
	for (const title of ['First run', 'Second run, as if the ledger were lost: every order is read again']) {
		say(title);
		const dataTables = createDataTables();
		const callsBefore = pair.ccv.log.length + pair.mplus.log.length;
		const writesBefore = writesOf(pair);
		const finished = await runWorkflow({ workflow, loaded, credentials: pair.credentials, dataTables, startNode: 'Every 5 Minutes' });
		if (finished.error) throw new Error(finished.error);
		runs.push(countRun(finished, pair, expected, { callsBefore, writesBefore }));
	}
	clearInterval(progress);
	const [first, second] = runs as [RunCounts, RunCounts];
	const faults = checkRuns(first, second, pair, expected);
	await pair.close();
	if (asJson) process.stdout.write(`${JSON.stringify(toJson(first, second))}\n`);
	else printTable(first, second, faults, Date.now() - started);
	for (const fault of faults) say(`OFF: ${fault}`);
	process.exitCode = faults.length > 0 ? 1 : 0;
}

function writesOf(pair: Awaited<ReturnType<typeof startPair>>): number {
	return [...pair.ccv.log, ...pair.mplus.log].filter(({ write }) => write).length;
}

function toJson(first: RunCounts, second: RunCounts): object {
	const { read, created, skipped, held, failed, sourceTotal, targetTotal, calls } = first;
	const { writes } = second;
	return {
		first: { read, created, skipped, held, failed, sourceTotal, targetTotal, calls },
		second: { read: second.read, created: second.created, skipped: second.skipped, held: second.held, failed: second.failed, writes },
	};
}

void main();
