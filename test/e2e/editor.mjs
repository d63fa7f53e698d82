import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { linkCredentials, readTemplate, withSettings, withShopChoices } from '../../scripts/realN8n/templates.mjs';
import { openBrowser } from './browser.mjs';
import { byTestId, nodeNamed, openWorkflow, readCanvas } from './canvas.mjs';
import { readLedger } from './ledger.mjs';

const STICKY = 'n8n-nodes-base.stickyNote';
const RUN_LIMIT_MS = 300_000;

/** The template in the editor, as the first sticky tells people to use it: choose, turn the dry run on, execute, look. */
export async function checkEditor(report, { installed, server, session, simulators }, credentials) {
	const template = await readTemplate('orders-ccv-to-mplus.json');
	const browser = await report.check('Chromium logs in to n8n', () => openBrowser(server.address));
	if (!browser) return report.skip('the editor', 'no browser');
	const { page, complaints, screenshot } = browser;

	try {
		const workflow = await session.importWorkflow(linkCredentials(withShopChoices(withSettings(template, { dryRun: true }), simulators.choices), credentials));
		await report.check('the editor draws every node and sticky of the template', async () => {
			await openWorkflow(page, server.address, workflow.id);
			const { nodes, stickies } = await readCanvas(page);
			const expected = template.nodes.filter(({ type }) => type !== STICKY).map(({ name }) => name);
			assert.deepEqual(nodes.sort(), expected.sort());
			assert.equal(stickies, template.nodes.length - expected.length, 'stickies');
		});
		await report.check('every node has its icon', async () => {
			const { icons } = await readCanvas(page);
			const isOwn = ({ type }) => type.startsWith(`${installed.name}.`);
			assert.deepEqual(icons.filter(({ images, drawn }) => images !== drawn), [], 'images that did not arrive');
			assert.deepEqual(icons.filter((icon) => isOwn(icon) && icon.drawn !== 1), [], 'own nodes without an image');
			assert.deepEqual(icons.filter(({ drawn, vectors }) => drawn + vectors === 0), [], 'nodes without any icon');
		});
		await report.check('no node carries an issue mark', async () => {
			assert.deepEqual((await readCanvas(page)).issues, []);
			await screenshot(page, 'orders-ccv-to-mplus.png');
		});
		await report.check('Execute workflow makes a dry run and writes nothing', async () => {
			assert.equal(await readLedger(session), undefined, 'the ledger table exists before the first run');
			const before = (await simulators.state()).mplus;
			await page.locator(byTestId('execute-workflow-button')).click();
			const { status, id } = await lastExecution(session, workflow.id);
			assert.equal(status, 'success', `execution ${id}`);
			await page.waitForTimeout(1000);
			const { succeeded, issues } = await readCanvas(page);
			assert.deepEqual(issues, []);
			for (const { name } of template.nodes.filter(({ type }) => type.startsWith(`${installed.name}.`))) assert.ok(succeeded.includes(name), `${name} is not green`);
			assert.deepEqual((await simulators.state()).mplus, before);
			assert.ok(await readLedger(session), 'the first run made no ledger table');
		});
		await report.check('the panel of the sync node opens with its result', async () => {
			const sync = template.nodes.find(({ type }) => type === `${installed.name}.posOrderSync`);
			await page.locator(nodeNamed(sync.name)).dblclick();
			await page.locator(byTestId('node-parameters')).waitFor();
			await page.waitForTimeout(2000);
			assert.equal(await page.locator(byTestId('parameter-issues')).count(), 0, 'marks on parameters');
			await screenshot(page, 'order-sync-panel.png');
		});
		await report.check('the editor showed no error', async () => assert.deepEqual(complaints, []));
		await report.check('a missing credential would have been noticed', () => checkMarksAreSeen(page, server, session, template));
	} finally {
		await browser.close();
	}
}

async function lastExecution(session, workflowId) {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	for (const limit = Date.now() + RUN_LIMIT_MS; Date.now() < limit; await sleep(500)) {
		const { results } = await session.api('GET', `/rest/executions?filter=${filter}&limit=1`);
		if (results.length && !['new', 'running'].includes(results[0].status)) return results[0];
	}
	throw new Error(`No execution ended within ${RUN_LIMIT_MS / 1000} s`);
}

// Guards the check above: with another n8n the marks may have other names, and none would be found.
async function checkMarksAreSeen(page, server, session, template) {
	const nodes = template.nodes.map(({ credentials, ...node }) => node);
	const workflow = await session.importWorkflow({ ...template, name: `${template.name}, without credentials`, nodes });
	await openWorkflow(page, server.address, workflow.id);
	const { issues } = await readCanvas(page);
	assert.ok(issues.length > 0, 'no mark was found');
}
