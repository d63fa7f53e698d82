import assert from 'node:assert/strict';
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { executionsOf, itemsOf, triggerWorkflow } from './triggered.mjs';

/** n8n polls once a minute at most. */
const POLL_LIMIT_MS = 150_000;
/** A published workflow listens a moment later. */
const LISTEN_LIMIT_MS = 20_000;

/**
 * Publishes a workflow for each trigger of MplusKASSA. What the first one watches for is made by others meanwhile.
 * @returns {Promise<() => Promise<void>>} waits for what the polling trigger brings
 */
export async function checkMplusTriggers(report, { installed, server, session, simulators }, credentials) {
	const { id, name } = credentials.find(({ type }) => type === 'mplusKassaApi');
	const publish = async (title, trigger) => {
		const workflow = await session.importWorkflow(triggerWorkflow(title, { ...trigger, credentials: { mplusKassaApi: { id, name } } }));
		await session.api('POST', `/rest/workflows/${workflow.id}/activate`, { versionId: workflow.versionId });
		return workflow.id;
	};

	const polling = await report.check('a workflow that watches the customers of MplusKASSA is published', () =>
		publish('Customers of MplusKASSA', {
			type: `${installed.name}.mplusKassaTrigger`,
			parameters: { pollTimes: { item: [{ mode: 'everyMinute' }] }, record: 'customer', start: 'fromNow' },
		}),
	);
	const webhookId = randomUUID();
	const tills = await report.check('a workflow that listens to the tills of MplusKASSA is published', () =>
		publish('Tills of MplusKASSA', { type: `${installed.name}.mplusKassaTillTrigger`, webhookId, parameters: {} }),
	);

	if (tills) await checkTill(report, session, tills, `${server.address}/webhook/${webhookId}/completeSession`, simulators.mplus);
	return async () => {
		if (!polling) return report.skip('the polling trigger', 'its workflow could not be published');
		await report.check('the polling trigger hands on the customer that was made meanwhile, once', async () => {
			const executions = await executionsOf(session, polling, POLL_LIMIT_MS);
			const emails = executions.flatMap((execution) => itemsOf(execution).map(({ json }) => json.email));
			assert.equal(emails.filter((email) => email === 'anna.devries@example.com').length, 1, emails.slice(0, 5).join());
		});
	};
}

async function checkTill(report, session, workflowId, url, { webhookSubscriptionId, webhookSecret }) {
	const sign = (body) => createHmac('sha256', Buffer.from(webhookSecret, 'base64')).update(body).digest('base64');
	const sale = JSON.stringify({
		event: { eventBlocking: false, eventCounter: 1, eventTimestamp: '2026-11-24T12:00:00+01:00' },
		sender: { branchNumber: 1, workplaceNumber: 1, instanceId: 'till-1' },
		session: { sessionId: 's-1', lines: [{ lineId: 'l-1', articleNumber: 10001, priceIncl: 2.5, quantity: 1, text: 'Koffie ☕' }] },
		completeSession: { payments: [{ method: 'CASH', amount: 2.5 }] },
	});
	const post = async (signature, untilMs = Date.now() + LISTEN_LIMIT_MS) => {
		const headers = { 'content-type': 'application/json', 'x-mplus-subscription-id': webhookSubscriptionId, 'x-mplus-signature': signature };
		const answer = await fetch(url, { method: 'POST', headers, body: sale });
		if (answer.status === 404 && Date.now() < untilMs) return await sleep(300).then(() => post(signature, untilMs));
		return { status: answer.status, body: await answer.text(), signature: answer.headers.get('x-mplus-signature') };
	};

	await report.check('a sale that a till posts is answered at once, signed, and starts the workflow', async () => {
		const { status, body, signature } = await post(sign(sale));
		assert.equal(status, 200, body);
		assert.equal(signature, sign(body), 'the signature of the answer');
		const [execution] = await executionsOf(session, workflowId, 20_000);
		assert.equal(itemsOf(execution).length, 1);
	});
	await report.check('the same sale posted again, and a forged one, start nothing', async () => {
		assert.equal((await post(sign(sale))).status, 200);
		const forged = await post(sign(`${sale} `));
		assert.equal(forged.status, 400);
		assert.match(forged.body, /INVALID_SIGNATURE/);
		await sleep(2000);
		assert.equal((await executionsOf(session, workflowId, 1000)).length, 1);
	});
}
