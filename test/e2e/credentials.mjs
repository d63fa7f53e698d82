import assert from 'node:assert/strict';
import { simulatorCredentials } from '../../scripts/realN8n/credentials.mjs';

export const SECRET_FIELD = { ccvSalesPosApi: 'secretKey', mplusKassaApi: 'secret' };

/** @returns {Promise<Array<{ id: string, name: string, type: string }>>} */
export async function checkCredentials(report, { session, simulators }) {
	const credentials = [];
	for (const credential of simulatorCredentials(simulators)) {
		const { name } = credential;
		credentials.push(await report.need(`"${name}" can be saved`, () => session.createCredential(credential)));
		await report.check(`"${name}" passes its test`, async () => {
			const { status, message } = await session.testCredential({ ...credential, id: credentials.at(-1).id });
			assert.equal(status, 'OK', message);
		});
		await report.check(`"${name}" with a wrong secret says so in one clear sentence`, () => testWrongSecret(session, credential));
	}
	return credentials;
}

async function testWrongSecret(session, credential) {
	const wrong = { ...credential.data, [SECRET_FIELD[credential.type]]: 'not-the-secret' };
	const { status, message } = await session.testCredential({ ...credential, data: wrong });
	assert.equal(status, 'Error', 'the test passed');
	assert.match(message, /key|secret|ident/i, `names nothing to correct: ${message}`);
	assert.match(message, /^[^\n<>{}]{20,300}$/, `is no readable sentence: ${message}`);
	for (const value of [wrong[SECRET_FIELD[credential.type]], wrong.publicKey, wrong.ident].filter(Boolean)) {
		assert.ok(!message.includes(value), 'shows a part of the credential');
	}
}
