import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/realN8n/chromium.mjs';
import { root } from '../../scripts/realN8n/paths.mjs';
import { OWNER } from '../../scripts/realN8n/session.mjs';
import { byTestId } from './canvas.mjs';

const images = join(root, 'docs', 'images');

/** A headless Chromium, logged in to n8n through its form, that notes every error the page shows or throws. */
export async function openBrowser(address) {
	const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
	const complaints = [];

	async function logIn() {
		const page = await browser.newPage({ viewport: { width: 1700, height: 950 } });
		page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
		await page.exposeFunction('noteErrorToast', (text) => complaints.push(`toast: ${text}`));
		await page.addInitScript(watchErrorToasts);
		await page.goto(`${address}/signin`);
		await page.locator('input[name="emailOrLdapLoginId"]').fill(OWNER.email);
		await page.locator('input[name="password"]').fill(OWNER.password);
		await page.locator(byTestId('form-submit-button')).click();
		await page.waitForURL((url) => !url.pathname.includes('signin'));
		return page;
	}

	async function screenshot(page, file) {
		await mkdir(images, { recursive: true });
		await page.screenshot({ path: join(images, file) });
	}

	try {
		return { page: await logIn(), complaints, screenshot, close: () => browser.close() };
	} catch (failure) {
		await browser.close();
		throw failure;
	}
}

// Runs inside the page. A toast goes after some seconds, so it has to be caught when it comes.
function watchErrorToasts() {
	const seen = new WeakSet();
	new MutationObserver(() => {
		for (const mark of document.querySelectorAll('.el-notification .el-notification--error')) {
			const toast = mark.closest('.el-notification');
			if (seen.has(toast)) continue;
			seen.add(toast);
			window.noteErrorToast(toast.innerText);
		}
	}).observe(document, { childList: true, subtree: true });
}
