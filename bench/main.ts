import { availableParallelism, loadavg } from 'node:os';

import { checkBudgets, type Checked } from './budgets';
import { benchCcvStock } from './ccvStock';
import { benchDecode } from './decode';
import { benchGetProducts } from './getProducts';
import { benchOrdersToMplus } from './ordersToMplus';

const asJson = process.argv.includes('--json');
const say = (text: string) => void process.stderr.write(`${text}\n`);

/** `npm run bench [-- --json]`: all figures. For people with their budgets, and a failure where one is missed; as JSON the figures alone. */
async function main(): Promise<void> {
	const [load = 0] = loadavg();
	if (load > availableParallelism() / 2) say(`This machine is busy (load ${load.toFixed(1)}): times will be longer than they have to be`);
	say('Decoding an answer of 20 MB ...');
	const decode = benchDecode();
	say('Sending batches of 500 orders to a till ...');
	const ordersToMplus = await benchOrdersToMplus();
	say('Listing 100,000 articles in n8n four times ...');
	const getProducts = await benchGetProducts();
	say('Reading 10,000 stocks of a shop and setting them as they are ...');
	const ccvStock = await benchCcvStock();
	const figures = { decode, ordersToMplus, getProducts, ccvStock };
	if (asJson) return void process.stdout.write(`${JSON.stringify(figures)}\n`);
	const checked = checkBudgets(figures);
	process.stdout.write(`\n${checked.map(toRow).join('\n')}\n`);
	process.exitCode = checked.every(({ isKept }) => isKept) ? 0 : 1;
}

function toRow({ benchmark, what, figure, budget, isKept }: Checked): string {
	const verdict = budget === undefined ? '' : `${isKept ? 'kept  ' : 'MISSED'}  ${budget}`;
	return `${benchmark.padEnd(15)}${what.padEnd(24)}${figure.padStart(10)}  ${verdict}`.trimEnd();
}

void main();
