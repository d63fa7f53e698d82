import { ensureBuilt, ensureInstalled } from './support/ensureInstalled.mjs';
import { runTypeScript } from './support/run.mjs';

await ensureInstalled();
await ensureBuilt();
process.exitCode = await runTypeScript('scripts/demo/main.ts', process.argv.slice(2), { stdio: 'inherit' });
