// npm run bench [-- --json]: the benchmarks with their budgets; as JSON one object on standard output and nothing else there.
import { ensureInstalled } from './support/ensureInstalled.mjs';
import { runTypeScript } from './support/run.mjs';

await ensureInstalled();
process.exitCode = await runTypeScript('bench/main.ts', process.argv.slice(2), { stdio: 'inherit' });
