import assert from 'node:assert/strict';
import { linkCredentials, readTemplate, scheduleOf, withSettings, withShopChoices } from '../../scripts/realN8n/templates.mjs';
import { readLedger } from './ledger.mjs';

const MOST_RUNS = 10;

/** The template with the dry run turned off: every order arrives, once, and stays so. */
export async function checkOrdersToMplus(report, { session, simulators }, credentials) {
	const template = await readTemplate('orders-ccv-to-mplus.json');
	const settings = { start: 'fromBeginning', amountPerRun: 400, dryRun: false };
	let runs = 0;

	const workflow = await report.need('the template is imported with both credentials linked', async () => {
		const imported = await session.importWorkflow(linkCredentials(withShopChoices(withSettings(template, settings), simulators.choices), credentials));
		const unlinked = imported.nodes.filter(({ credentials: links }) => Object.values(links ?? {}).some(({ id }) => !id));
		assert.deepEqual(unlinked.map(({ name }) => name), []);
		assert.equal(imported.nodes.length, template.nodes.length);
		return imported;
	});

	const run = async () => {
		runs++;
		const { status, error, lastNodeExecuted } = await session.runWorkflow(workflow.id, scheduleOf(template));
		assert.equal(status, 'success', `${lastNodeExecuted}: ${error?.message} ${error?.description ?? ''}`);
	};

	await report.need('the first run succeeds', run);
	await report.need('all orders are in MplusKASSA once and to the cent', async () => {
		let { ccv, mplus } = await simulators.state();
		assert.ok(mplus.orders > 0, 'the first run booked nothing');
		while (mplus.orders < ccv.syncable && runs < MOST_RUNS) {
			const { orders } = mplus;
			await run();
			({ ccv, mplus } = await simulators.state());
			if (mplus.orders === orders) break;
		}
		const { orders, totalCents, duplicates } = mplus;
		assert.deepEqual({ orders, totalCents, duplicates }, { orders: ccv.syncable, totalCents: ccv.syncableTotalCents, duplicates: 0 });
	});

	await report.check('the ledger holds a checkpoint', async () => {
		const kinds = (await readLedger(session)).map(({ kind }) => kind);
		assert.equal(kinds.filter((kind) => kind === 'checkpoint').length, 1, kinds.join(', '));
	});

	await report.check('one more run changes nothing', async () => {
		const before = (await simulators.state()).mplus;
		await run();
		assert.deepEqual((await simulators.state()).mplus, before);
	});
}
