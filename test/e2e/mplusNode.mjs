import assert from 'node:assert/strict';
import { openBrowser } from './browser.mjs';
import { byTestId, nodeNamed, openWorkflow } from './canvas.mjs';
import { chooseOption, fillIn, listOf } from './panel.mjs';

const CUSTOMER = { name: 'Anna de Vries', email: 'anna.devries@example.com' };

/** The MplusKASSA node in the editor, as somebody uses it who has never seen it: choose, look up, write, read the answer. */
export async function checkMplusNode(report, { installed, server, session, simulators }, credentials) {
	const browser = await report.check('Chromium opens a workflow with the MplusKASSA node', () => openBrowser(server.address));
	if (!browser) return report.skip('the MplusKASSA node in the editor', 'no browser');
	const { page, complaints, screenshot } = browser;

	try {
		const workflow = await session.importWorkflow(workflowWith(`${installed.name}.mplusKassa`, credentials.find(({ type }) => type === 'mplusKassaApi')));
		await openWorkflow(page, server.address, workflow.id);
		await page.locator(nodeNamed('MplusKASSA')).dblclick();
		await page.locator(byTestId('node-parameters')).waitFor();

		await report.check('resource and operation are chosen from their lists', async () => {
			await chooseOption(page, 'resource', 'Stock');
			await chooseOption(page, 'operation', 'Set');
		});
		await report.check('a list is filled by the till: its branches, and its articles as they are searched', async () => {
			const branches = await listOf(page, 'branch');
			assert.deepEqual(branches.slice(0, 2), ['Main (1)', 'Second (2)']);
			const found = await listOf(page, 'article', 'jumbo');
			assert.ok(found.length > 0 && found.every((name) => /jumbo/i.test(name)), `articles found: ${found.join(', ')}`);
			await screenshot(page, 'mplus-kassa-list.png');
			await page.keyboard.press('Escape');
		});
		await report.check('a customer is created, and the answer can be read', async () => {
			const before = (await simulators.state()).mplus.relations;
			await chooseOption(page, 'resource', 'Customer');
			await chooseOption(page, 'operation', 'Create');
			await fillIn(page, 'name', CUSTOMER.name);
			await fillIn(page, 'email', CUSTOMER.email);
			await page.locator(byTestId('node-execute-button')).click();
			const output = page.locator(byTestId('output-panel'));
			await output.getByText(CUSTOMER.email).first().waitFor();
			await output.getByText('relationNumber').first().waitFor();
			await page.waitForTimeout(6000);
			await screenshot(page, 'mplus-kassa-customer.png');
			assert.equal((await simulators.state()).mplus.relations, before + 1, 'relations in the till');
		});
		await report.check('Connection: Check tells in plain words what the till is', async () => {
			await chooseOption(page, 'resource', 'Connection');
			await page.locator(byTestId('node-execute-button')).click();
			await page.locator(byTestId('output-panel')).getByText(/service version|67\.1\.3/i).first().waitFor();
			// Until the message that it has run is gone.
			await page.waitForTimeout(6000);
			await screenshot(page, 'mplus-kassa-check.png');
		});
		await report.check('the editor showed no error beside the MplusKASSA node', async () => assert.deepEqual(complaints, []));
	} finally {
		await browser.close();
	}
}

function workflowWith(type, { id, name }) {
	const node = (over) => ({ typeVersion: 1, position: [0, 0], parameters: {}, ...over });
	return {
		name: 'MplusKASSA by hand',
		nodes: [
			node({ id: 'start', name: 'Start', type: 'n8n-nodes-base.manualTrigger' }),
			node({ id: 'mplus', name: 'MplusKASSA', type, position: [260, 0], credentials: { mplusKassaApi: { id, name } } }),
		],
		connections: { Start: { main: [[{ node: 'MplusKASSA', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
		pinData: {},
	};
}
