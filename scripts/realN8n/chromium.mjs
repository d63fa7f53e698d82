import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './paths.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';

export const CHROMIUM_FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function find() {
	return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));
}

/** @returns {Promise<string>} path of a Chromium, installed by apt-get where there is none */
export async function ensureChromium() {
	const found = find();
	if (found) return found;
	say('Chromium from Debian (apt-get)');
	const options = { cwd: '/', log: join(home, 'logs', 'chromium.log'), env: { DEBIAN_FRONTEND: 'noninteractive' } };
	try {
		await runCommand('apt-get', ['update'], options);
		await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
	} catch (cause) {
		throw new Error('Chromium is missing and apt-get could not install it: install it, or set CHROMIUM_PATH', { cause });
	}
	const installed = find();
	if (!installed) throw new Error('Chromium is missing: install it, or set CHROMIUM_PATH');
	return installed;
}
