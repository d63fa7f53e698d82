import { openScene } from '../../scripts/realN8n/openScene.mjs';
import { checkCcvNode } from './ccvNode.mjs';
import { checkCcvTrigger } from './ccvTrigger.mjs';
import { checkCredentials } from './credentials.mjs';
import { checkCredentialTroubles } from './credentialTroubles.mjs';
import { checkEditor } from './editor.mjs';
import { checkInstalled } from './installed.mjs';
import { checkMplusNode } from './mplusNode.mjs';
import { checkMplusTriggers } from './mplusTriggers.mjs';
import { checkOrdersToMplus } from './ordersToMplus.mjs';
import { Stopped, createReport } from './report.mjs';
import { checkRefusedKeys } from './refusedKeys.mjs';

/** @returns {Promise<boolean>} whether everything passed */
export async function runAll() {
	const report = createReport();
	let scene;
	try {
		scene = await report.need('the packed package installs and n8n starts with it', () => openScene({ name: 'e2e' }));
		await checkInstalled(report, scene);
		const credentials = await checkCredentials(report, scene);
		await checkCredentialTroubles(report, scene);
		await checkEditor(report, scene, credentials);
		const checkPolled = await checkMplusTriggers(report, scene, credentials);
		await checkMplusNode(report, scene, credentials);
		const checkNotified = await checkCcvTrigger(report, scene, credentials);
		await checkCcvNode(report, scene, credentials);
		await checkNotified();
		await checkOrdersToMplus(report, scene, credentials);
		await checkRefusedKeys(report, scene, credentials);
		await checkPolled();
	} catch (failure) {
		if (!(failure instanceof Stopped)) await report.check('the test itself runs', () => Promise.reject(failure));
	} finally {
		await scene?.close();
	}
	return report.end();
}
