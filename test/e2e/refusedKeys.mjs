import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { simulatorCredentials } from '../../scripts/realN8n/credentials.mjs';
import { linkCredentials, readTemplate, scheduleOf, withSettings } from '../../scripts/realN8n/templates.mjs';
import { SECRET_FIELD } from './credentials.mjs';

const REFUSED = 'refused+secret/0123456789';

/** A run with refused keys fails with a readable message, and no secret is left behind by this run or any before it. */
export async function checkRefusedKeys(report, { session, simulators, server }, credentials) {
	const template = await readTemplate('orders-ccv-to-mplus.json');
	for (const good of simulatorCredentials(simulators)) {
		await report.check(`a run with a wrong secret for "${good.name}" fails with a readable message`, async () => {
			const data = { ...good.data, [SECRET_FIELD[good.type]]: REFUSED };
			const refused = await session.createCredential({ ...good, data });
			const settings = { flow: `refused-${good.type}`, start: 'fromBeginning', amountPerRun: 5 };
			const links = [refused, ...credentials.filter(({ type }) => type !== good.type)];
			const workflow = await session.importWorkflow(linkCredentials(withSettings(template, settings), links));
			const { status, error, lastNodeExecuted } = await session.runWorkflow(workflow.id, scheduleOf(template));
			assert.equal(status, 'error');
			assert.ok(template.nodes.find(({ name }) => name === lastNodeExecuted).credentials?.[good.type], `failed in ${lastNodeExecuted}`);
			assert.match(`${error.message} ${error.description ?? ''}`, /key|secret|ident/i);
		});
	}

	await report.check('no secret in the log or in the stored executions', async () => {
		const { results } = await session.api('GET', '/rest/executions?limit=100');
		const executions = await Promise.all(results.map(({ id }) => session.api('GET', `/rest/executions/${id}`)));
		const places = { log: await readFile(server.log, 'utf8'), 'stored executions': JSON.stringify(executions) };
		const forms = [simulators.ccv.secretKey, simulators.mplus.secret, REFUSED].flatMap(wireForms);
		for (const [place, text] of Object.entries(places)) {
			assert.ok(text.length > 100, `the ${place} are empty`);
			for (const form of new Set(forms)) assert.ok(!text.includes(form), `a secret is in the ${place}`);
		}
	});
}

function wireForms(secret) {
	return [secret, encodeURIComponent(secret), new URLSearchParams({ secret }).toString().slice('secret='.length), Buffer.from(secret).toString('base64')];
}
