import assert from 'node:assert/strict';
import { openBrowser } from './browser.mjs';
import { byTestId, nodeNamed, openWorkflow } from './canvas.mjs';
import { chooseFromList, chooseOption, fillIn, listOf } from './panel.mjs';

const PRODUCT = { name: 'Thee uit Ceylon, 100 g', sku: 'TEA-CEYLON-100', price: '4.95' };

/** The CCV SalesPOS node in the editor, as somebody uses it who has never seen it: choose, look up, write, read the answer. */
export async function checkCcvNode(report, { installed, server, session, simulators }, credentials) {
	const browser = await report.check('Chromium opens a workflow with the CCV SalesPOS node', () => openBrowser(server.address));
	if (!browser) return report.skip('the CCV SalesPOS node in the editor', 'no browser');
	const { page, complaints, screenshot } = browser;
	const run = () => page.locator(byTestId('node-execute-button')).click();
	// Until the message that it has run is gone.
	const settle = () => page.waitForTimeout(6000);

	try {
		const workflow = await session.importWorkflow(workflowWith(`${installed.name}.ccvSalesPos`, credentials.find(({ type }) => type === 'ccvSalesPosApi')));
		await openWorkflow(page, server.address, workflow.id);
		await page.locator(nodeNamed('CCV SalesPOS')).dblclick();
		await page.locator(byTestId('node-parameters')).waitFor();

		await report.check('resource and operation of CCV SalesPOS are chosen from their lists', async () => {
			await chooseOption(page, 'resource', 'Product');
			await chooseOption(page, 'operation', 'Create');
		});
		await report.check('a list is filled by the shop: its VAT tariffs, and its packages', async () => {
			const tariffs = await listOf(page, 'taxtariff');
			assert.ok(tariffs.some((name) => name.startsWith('normal (NL 21')), `tariffs: ${tariffs.join(', ')}`);
			await listOf(page, 'taxtariff', 'normal');
			await screenshot(page, 'ccv-salespos-list.png');
			await page.keyboard.press('Escape');
			await chooseFromList(page, 'taxtariff', 'normal');
		});
		await report.check('a product is created, and the answer can be read', async () => {
			const before = (await simulators.state()).ccv.products;
			await fillIn(page, 'productName', PRODUCT.name);
			await fillIn(page, 'productnumber', PRODUCT.sku);
			await fillIn(page, 'price', PRODUCT.price);
			await run();
			const output = page.locator(byTestId('output-panel'));
			await output.getByText(PRODUCT.sku).first().waitFor();
			await output.getByText('createdate').first().waitFor();
			await settle();
			await screenshot(page, 'ccv-salespos-product.png');
			assert.equal((await simulators.state()).ccv.products, before + 1, 'products in the shop');
		});
		await report.check('Connection: Check tells in plain words what the keys may do', async () => {
			await chooseOption(page, 'resource', 'Connection');
			await run();
			await page.locator(byTestId('output-panel')).getByText(/Demo Shop/i).first().waitFor();
			await settle();
			await screenshot(page, 'ccv-salespos-check.png');
		});
		await report.check('the editor showed no error beside the CCV SalesPOS node', async () => assert.deepEqual(complaints, []));
	} finally {
		await browser.close();
	}
}

function workflowWith(type, { id, name }) {
	const node = (over) => ({ typeVersion: 1, position: [0, 0], parameters: {}, ...over });
	return {
		name: 'CCV SalesPOS by hand',
		nodes: [
			node({ id: 'start', name: 'Start', type: 'n8n-nodes-base.manualTrigger' }),
			node({ id: 'ccv', name: 'CCV SalesPOS', type, position: [260, 0], credentials: { ccvSalesPosApi: { id, name } } }),
		],
		connections: { Start: { main: [[{ node: 'CCV SalesPOS', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
		pinData: {},
	};
}
