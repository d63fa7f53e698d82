// npm run n8n [-- --keep] [-- --port 5678]: a real n8n with this package, both simulated systems, credentials and templates ready to use.
import { parseArgs } from 'node:util';
import { simulatorCredentials } from './realN8n/credentials.mjs';
import { exitOnSignal } from './realN8n/exitOnSignal.mjs';
import { openScene } from './realN8n/openScene.mjs';
import { OWNER } from './realN8n/session.mjs';
import { say } from './realN8n/say.mjs';
import { linkCredentials, readTemplate, templateFiles, withShopChoices } from './realN8n/templates.mjs';
import { ensureBuilt, ensureInstalled } from './support/ensureInstalled.mjs';

const { values } = parseArgs({
	options: { keep: { type: 'boolean', default: false }, port: { type: 'string' } },
});

let scene;
exitOnSignal(() => scene?.close());
await ensureInstalled();
await ensureBuilt();
scene = await openScene({ name: 'play', keep: values.keep, port: values.port && Number(values.port) });
const { session, simulators, server } = scene;

const kept = await session.api('GET', '/rest/credentials');
const credentials = [];
for (const credential of simulatorCredentials(simulators)) {
	const same = kept.find(({ name, type }) => name === credential.name && type === credential.type);
	// The simulators have new addresses and start empty at every start, so a kept credential is filled in again.
	credentials.push(
		same ? await session.api('PATCH', `/rest/credentials/${same.id}`, credential) : await session.createCredential(credential),
	);
}

const present = new Set((await session.api('GET', '/rest/workflows')).map(({ name }) => name));
for (const file of await templateFiles()) {
	const template = await readTemplate(file);
	if (present.has(template.name)) continue;
	await session.importWorkflow(linkCredentials(withShopChoices(template, simulators.choices), credentials));
	say(`Imported "${template.name}"`);
}

console.log(`
n8n            ${server.address}
log in         ${OWNER.email}  ${OWNER.password}
CCV SalesPOS   ${simulators.ccv.baseUrl}  (simulated)
MplusKASSA     ${simulators.mplus.baseUrl}  (simulated)
log file       ${server.log}

Open a workflow and press Execute workflow. Ctrl-C ends everything; --keep keeps n8n's data for the next start.`);

await server.gone;
say('n8n has ended');
await scene.close();
process.exit(0);
