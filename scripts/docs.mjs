import { ensureInstalled } from './support/ensureInstalled.mjs';
import { runTypeScript } from './support/run.mjs';

await ensureInstalled();
process.exitCode = await runTypeScript('scripts/docs/main.ts', process.argv.slice(2), { stdio: 'inherit' });
