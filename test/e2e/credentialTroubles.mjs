import assert from 'node:assert/strict';
import { simulatorCredentials } from '../../scripts/realN8n/credentials.mjs';
import { freePort } from '../../scripts/realN8n/freePort.mjs';
import { SECRET_FIELD } from './credentials.mjs';

/** What people get wrong, and what n8n has to show them: our sentence, word for word. */
export async function checkCredentialTroubles(report, { session, simulators, server }) {
	const closed = `http://127.0.0.1:${await freePort()}`;
	for (const credential of simulatorCredentials(simulators)) {
		const secret = SECRET_FIELD[credential.type];
		const troubles = [
			['a malformed address', { baseUrl: 'myshop.example' }, /^The Base URL is no web address; enter it as https:/],
			['an unknown host', { baseUrl: 'http://no-such-host.invalid' }, /^No connection to no-such-host\.invalid: the host name /],
			['a closed port', { baseUrl: closed }, /^No connection to 127\.0\.0\.1:\d+: the connection is refused$/],
			['https on a port that speaks http', { baseUrl: credential.data.baseUrl.replace('http:', 'https:') }, /^No connection to 127\.0\.0\.1:\d+: /],
			['the address of a web page', { baseUrl: server.address }, /web page|has no API of/],
			['an empty field', { [secret]: '' }, / is empty$/],
			['a padded field', { [secret]: `${credential.data[secret]} ` }, / begins or ends with a space$/],
		];
		for (const [what, wrong, sentence] of troubles) {
			await report.check(`"${credential.name}" with ${what} says so in one sentence`, async () => {
				const { status, message } = await session.testCredential({ ...credential, data: { ...credential.data, ...wrong } });
				assert.equal(status, 'Error', 'the test passed');
				assert.match(message, sentence);
				assert.ok(!message.includes(credential.data[secret]), 'shows the secret');
			});
		}
	}
}
