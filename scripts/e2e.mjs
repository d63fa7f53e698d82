// npm run test:e2e: packs the package, installs it in a real n8n and uses it there, in the editor too.
import { exitOnSignal } from './realN8n/exitOnSignal.mjs';
import { say } from './realN8n/say.mjs';
import { ensureBuilt, ensureInstalled } from './support/ensureInstalled.mjs';

exitOnSignal(async () => undefined);
setTimeout(() => {
	say('Not done within 25 minutes');
	process.exit(1);
}, 25 * 60_000).unref();
await ensureInstalled();
await ensureBuilt();
say('The package is built');
const { runAll } = await import('../test/e2e/runAll.mjs');
process.exit((await runAll()) ? 0 : 1);
