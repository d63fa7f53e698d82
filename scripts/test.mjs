import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureBuilt, ensureInstalled } from './support/ensureInstalled.mjs';
import { root, run } from './support/run.mjs';

const { values, positionals } = parseArgs({ options: { long: { type: 'boolean', default: false } }, allowPositionals: true });

/** @typedef {{ passed: number, failed: string[], skipped: string[] }} Result */

const total = { passed: 0, failed: [], skipped: [] };
await ensureInstalled();
await ensureBuilt();
if (!values.long && positionals.length === 0) add(await checkLint());
add(await runJest(values.long ? ['--config', 'jest.long.config.js', '--runInBand'] : positionals));

for (const name of total.failed) process.stdout.write(`failed   ${name}\n`);
for (const name of total.skipped) process.stdout.write(`skipped  ${name}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped\n`);
process.exitCode = total.failed.length > 0 || total.passed === 0 ? 1 : 0;

/** n8n's rules, with no exception, and the types. @returns {Promise<Result>} */
async function checkLint() {
	const code = await run(process.execPath, [join(root, 'node_modules', 'eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']);
	const types = await run(process.execPath, [join(root, 'scripts', 'checkTypes.mjs')]);
	const failed = [...(code === 0 ? [] : ['lint: eslint']), ...(types === 0 ? [] : ['lint: types'])];
	return { passed: 2 - failed.length, failed, skipped: [] };
}

/** @returns {Promise<Result>} */
async function runJest(args) {
	const folder = mkdtempSync(join(tmpdir(), 'jest-'));
	const file = join(folder, 'result.json');
	const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
	const code = await run(process.execPath, [jest, '--json', '--outputFile', file, ...args], { stdio: ['inherit', 'ignore', 'inherit'] });
	try {
		return toResult(JSON.parse(readFileSync(file, 'utf8')), code);
	} catch {
		return { passed: 0, failed: [`jest ended with ${code} and left no result`], skipped: [] };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function toResult({ testResults }, code) {
	const tests = testResults.flatMap((file) => file.assertionResults.map((test) => ({ status: test.status, name: `${nameOf(file)}: ${test.fullName}` })));
	const names = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
	// A file that cannot be loaded has no tests of its own to fail.
	const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')).map((file) => `${nameOf(file)}: cannot be run`);
	const failed = [...names('failed'), ...broken];
	if (code !== 0 && failed.length === 0) failed.push(`jest ended with ${code}`);
	return { passed: names('passed').length, failed, skipped: names('pending', 'skipped', 'todo', 'disabled') };
}

function nameOf(file) {
	return file.name.slice(root.length + 1);
}

/** @param {Result} result */
function add({ passed, failed, skipped }) {
	total.passed += passed;
	total.failed.push(...failed);
	total.skipped.push(...skipped);
}
