import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './run.mjs';

const stamp = join(root, 'node_modules', '.installed-from');

/** Installs what the lock file names, where that was not done yet. Needs nothing but Node and npm. */
export async function ensureInstalled() {
	const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	const started = Date.now();
	process.stderr.write('Installing the development dependencies (one to three minutes, once) ...\n');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const code = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
	if (code !== 0) throw new Error(`npm ci ended with ${code}`);
	writeFileSync(stamp, wanted);
	process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s\n`);
}

/** Builds dist anew: tests and the demo run what would be published. */
export async function ensureBuilt() {
	const code = await run(process.execPath, [join(root, 'node_modules', 'gulp', 'bin', 'gulp.js'), 'build', '--silent']);
	if (code !== 0) throw new Error('The build failed');
}
