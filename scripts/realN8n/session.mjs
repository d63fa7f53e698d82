import { setTimeout as sleep } from 'node:timers/promises';
import { unflatten } from './unflatten.mjs';

export const OWNER = { email: 'owner@example.com', firstName: 'Shop', lastName: 'Owner', password: 'Owner-passw0rd1' };

async function logIn(address) {
	const post = (path, body) =>
		fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
	const setUp = await post('/rest/owner/setup', OWNER);
	const answer = setUp.ok ? setUp : await post('/rest/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password });
	if (!answer.ok) throw new Error(`n8n refuses the owner: ${answer.status} ${await answer.text()}`);
	return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Sets up the owner (or logs in where there is one) and returns what a user does in n8n, through its REST API. */
export async function openSession(address) {
	const cookie = await logIn(address);

	/** @returns {Promise<any>} the answer's `data` */
	async function api(method, path, body) {
		const answer = await fetch(address + path, {
			method,
			headers: { 'content-type': 'application/json', cookie },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
		const json = text ? JSON.parse(text) : undefined;
		return json?.data ?? json;
	}

	/** @param {{ name: string, type: string, data: object }} credential */
	const createCredential = (credential) => api('POST', '/rest/credentials', credential);

	/** @returns {Promise<{ status: 'OK' | 'Error', message: string }>} */
	const testCredential = ({ id, name, type, data }) =>
		api('POST', '/rest/credentials/test', { credentials: { id: id ?? '', name, type, data } });

	const importWorkflow = (workflow) => api('POST', '/rest/workflows', { ...workflow, active: false });

	/** Runs from a trigger and waits for the end. */
	async function runWorkflow(id, trigger, limitMs = 600_000) {
		const { executionId } = await api('POST', `/rest/workflows/${id}/run`, { triggerToStartFrom: { name: trigger } });
		for (const limit = Date.now() + limitMs; Date.now() < limit; await sleep(300)) {
			const execution = await api('GET', `/rest/executions/${executionId}`);
			if (['new', 'running', 'waiting'].includes(execution.status)) continue;
			const data = typeof execution.data === 'string' ? unflatten(execution.data) : execution.data;
			const { error, lastNodeExecuted, runData } = data.resultData;
			return { id: executionId, status: execution.status, error, lastNodeExecuted, runData };
		}
		throw new Error(`Execution ${executionId} has not ended after ${limitMs / 1000} s`);
	}

	return { address, api, createCredential, testCredential, importWorkflow, runWorkflow };
}
