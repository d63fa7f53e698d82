import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { executionsOf, itemsOf, triggerWorkflow } from './triggered.mjs';

/** n8n registers webhooks a moment after it was told to publish. */
const REGISTER_LIMIT_MS = 20_000;
const EVENTS = ['products.created', 'products.updated'];

/**
 * Publishes a workflow with the trigger of CCV SalesPOS. The product that it waits for is created by others meanwhile.
 * @returns {Promise<() => Promise<void>>} sees what it brought, and unpublishes it
 */
export async function checkCcvTrigger(report, { installed, session, simulators }, credentials) {
	const { id, name } = credentials.find(({ type }) => type === 'ccvSalesPosApi');
	const trigger = { type: `${installed.name}.ccvSalesPosTrigger`, webhookId: randomUUID(), parameters: { events: EVENTS, verifySignature: 'strict' }, credentials: { ccvSalesPosApi: { id, name } } };
	const registered = async () => (await simulators.state()).ccv.webhooks;
	const workflowId = await report.check('a workflow that listens to CCV SalesPOS is published, and its webhooks are in the shop', async () => {
		const workflow = await session.importWorkflow(triggerWorkflow('Products of CCV SalesPOS', trigger));
		await session.api('POST', `/rest/workflows/${workflow.id}/activate`, { versionId: workflow.versionId });
		await until(async () => (await registered()).length === EVENTS.length, REGISTER_LIMIT_MS);
		assert.deepEqual((await registered()).map(({ event, is_active: isActive }) => [event, isActive]), EVENTS.map((event) => [event, true]));
		return workflow.id;
	});

	return async () => {
		if (!workflowId) return report.skip('the trigger of CCV SalesPOS', 'its workflow could not be published');
		await report.check('the product that was made in the shop starts the workflow once, with the product', async () => {
			const executions = await executionsOf(session, workflowId, 20_000);
			const items = executions.flatMap(itemsOf).map(({ json }) => json).filter(({ event }) => event === 'products.created');
			assert.equal(items.length, 1);
			assert.equal(items[0].signature, 'verified');
			assert.equal(items[0].resource.productnumber, 'TEA-CEYLON-100');
		});
		await report.check('once it is unpublished, no webhook is left in the shop', async () => {
			await session.api('POST', `/rest/workflows/${workflowId}/deactivate`);
			await until(async () => (await registered()).length === 0, REGISTER_LIMIT_MS);
			assert.deepEqual(await registered(), []);
		});
	};
}

async function until(isSo, limitMs) {
	for (const end = Date.now() + limitMs; Date.now() < end && !(await isSo()); ) await sleep(300);
}
