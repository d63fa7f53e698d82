import type { ServerResponse } from 'node:http';

import { Workflow, type IDataObject } from 'n8n-workflow';

import { TILL_EVENTS } from '../../lib/mplus/webhooks/tillEvents';
import { MplusKassaTillTrigger } from '../../nodes/MplusKassaTillTrigger/MplusKassaTillTrigger.node';
import { fields } from '../../nodes/MplusKassaTillTrigger/fields';
import { aBareReport, aReport, aSale, SECRET } from '../lib/mplus/webhooks/aWebhook';
import { activateTrigger, startTillTrigger, type TriggerOptions } from '../lib/mplus/webhooks/startTillTrigger';
import { closeTills, startTill } from '../lib/mplus/aTillScene';

const NOTHING = { status: 200, body: {}, isSigned: true };
const open: Array<() => Promise<void>> = [];
const marks: Array<boolean | undefined> = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map(async (close) => await close()));
	await closeTills();
});

async function start(options?: TriggerOptions) {
	const trigger = await startTillTrigger(options);
	open.push(trigger.close);
	return trigger;
}

const answering = (item: unknown, status = 200): TriggerOptions => ({
	parameters: { respond: 'lastNode', answerWithin: 1 },
	n8n: (res) => {
		res.statusCode = status;
		res.end(JSON.stringify(item));
	},
});

describe('given the node', () => {
	it('when it is drawn, then it offers every event and listens at an address for each, and for none', () => {
		const { webhooks = [] } = new MplusKassaTillTrigger().description;
		const { options = [] } = fields.find(({ name }) => name === 'events') ?? {};

		expect(options.map((option) => 'value' in option && option.value).sort()).toEqual(['*', ...TILL_EVENTS].sort());
		expect(webhooks.map(({ path }) => path)).toEqual(['', ...TILL_EVENTS]);
		expect(webhooks.filter(({ ndvHideUrl }) => !ndvHideUrl)).toMatchObject([{ name: 'default', path: '', isFullPath: true }]);
	});

	it('when n8n asks whether to leave the body alone, then it is told so', async () => {
		const { workflow } = await start();
		const node = workflow.getNode('Till');

		// The very expression of n8n's parseRequestBody.
		expect(workflow.expression.getSimpleParameterValue(node as never, '={{$parameter["options"]["binaryData"]}}', 'webhook', {}, undefined, false)).toBe(true);
	});
});

describe('given a post of a till', () => {
	it.each(TILL_EVENTS.filter((event) => event !== 'backgroundPoll'))('when it is %s, then the workflow starts and the answer is signed', async (event) => {
		const trigger = await start();

		expect(await trigger.post(event, aReport(event))).toEqual(NOTHING);
		expect(trigger.runs).toMatchObject([[[{ json: { eventName: event, till: { branch: 1, workplace: 2 } } }], []]]);
	});

	it('when it is not JSON as we would write it, then its own bytes are verified', async () => {
		const trigger = await start();

		expect(await trigger.post('startSession', '{ "event" : {"eventCounter":1}, "sender":{"branchNumber":1,"workplaceNumber":1},\n"text":"Cr\\u00e8me ☕" }')).toEqual(NOTHING);
		expect(trigger.runs[0]?.[0]?.[0]?.json).toMatchObject({ text: 'Crème ☕' });
	});

	it.each<[string, string | undefined, string | object, Record<string, string | undefined>, string]>([
		['forged', 'completeSession', aSale(), { 'x-mplus-signature': 'eA==' }, 'INVALID_SIGNATURE'],
		['unsigned', 'completeSession', aSale(), { 'x-mplus-signature': undefined }, 'NO_SIGNATURE'],
		['of another subscription', 'completeSession', aSale(), { 'x-mplus-subscription-id': 'shop-2' }, 'INVALID_SUBSCRIPTION_ID'],
		['no JSON by its header', 'completeSession', aSale(), { 'content-type': 'text/plain' }, 'INVALID_CONTENT_TYPE'],
		['broken JSON', 'completeSession', '{"event"', {}, 'INVALID_JSON'],
		['without event', undefined, aSale(), {}, 'INVALID_DATA'],
	])('when it is %s, then it is refused with a signed error and starts nothing', async (_what, event, body, headers, code) => {
		const trigger = await start();

		expect(await trigger.post(event, body, headers)).toMatchObject({ status: 400, body: { error: { code } }, isSigned: true });
		expect(trigger.runs).toEqual([]);
	});

	it('when it is replayed, also many at a time, then it starts the workflow once', async () => {
		const trigger = await start();
		const answers = await Promise.all(Array.from({ length: 10 }, async () => await trigger.post('completeSession', aSale())));

		expect(answers).toEqual(answers.map(() => NOTHING));
		expect(trigger.runs).toHaveLength(1);
	});

	it('when one that is not wanted is replayed at the address of one that is, then it starts nothing', async () => {
		const trigger = await start({ parameters: { events: ['completeSession'] } });
		const report = aBareReport();

		expect([await trigger.post('pauseSession', report), await trigger.post('completeSession', report)]).toEqual([NOTHING, NOTHING]);
		expect(trigger.runs).toEqual([]);
	});

	it('when it is replayed after a restart of n8n, then the stored memory knows it', async () => {
		const before = await start({ workflowId: 'one' });
		await before.post('completeSession', aSale());
		const stored = JSON.parse(JSON.stringify(before.staticData)) as object;
		const after = await start({ workflowId: 'another process', staticData: { ...stored } });

		expect(await after.post('completeSession', aSale())).toEqual(NOTHING);
		expect(await after.post('completeSession', aSale({ event: { eventTimestamp: 'after a reset of the counter' } }))).toEqual(NOTHING);
		expect(after.runs).toHaveLength(1);
	});

	it('when n8n takes the mark of a change away before it looks at it, then it is marked again', async () => {
		const staticData: IDataObject = { 'node:Till': { taken: ['earlier'] } };
		const trigger = await start({ staticData, n8n: startsExecution });
		await trigger.post('completeSession', aSale());

		// As WorkflowRunner does while it starts an execution; the mark is looked at before the answer leaves.
		async function startsExecution(res: ServerResponse): Promise<void> {
			new Workflow({ nodes: [], connections: {}, active: true, nodeTypes: trigger.workflow.nodeTypes, staticData });
			const isMarked = () => (trigger.workflow.staticData as { __dataChanged?: boolean }).__dataChanged;
			const before = isMarked();
			await new Promise((resolve) => setTimeout(resolve, 20));
			marks.push(before, isMarked());
			res.end('{}');
		}

		expect(marks).toEqual([false, true]);
		expect(staticData['node:Till']).toEqual({ taken: ['earlier', expect.any(String)] });
	});

	it('when n8n could not start the workflow, then the till is told and the event may come again', async () => {
		let isDown = true;
		const trigger = await start({ n8n: (res) => (isDown ? fail(res) : void res.end('{}')) });

		expect(await trigger.post('completeSession', aSale())).toMatchObject({ status: 400, body: { error: { code: 'WORKFLOW_ERROR' } }, isSigned: true });
		isDown = false;
		expect(await trigger.post('completeSession', aSale())).toEqual(NOTHING);
		expect(trigger.runs).toHaveLength(2);
	});

	it('when it says that an answer could not be used, then that leaves by the second output', async () => {
		const trigger = await start();
		await trigger.post('completeSession', aSale());

		expect(await trigger.post('completeSession', { error: { code: 'INVALID_DATA', message: 'no' }, original: aSale() })).toEqual(NOTHING);
		expect(trigger.runs[1]).toMatchObject([[], [{ json: { error: { code: 'INVALID_DATA' }, wasReceived: true, original: { eventCounter: 7 } } }]]);
	});
});

describe('given a till that polls in the background', () => {
	it.each<[string, string[], number]>([
		['not chosen', ['*'], 0],
		['chosen', ['backgroundPoll'], 1],
	])('when the event is %s and nobody answers it, then the answer waits, or the till would ask without a break', async (_what, events, runs) => {
		jest.useFakeTimers({ doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] });
		try {
			const trigger = await start({ parameters: { events } });
			let answer: unknown;
			void trigger.post('backgroundPoll', aReport('backgroundPoll', { event: { eventPolling: true } })).then((given) => { answer = given; });

			await advance(9_900);
			expect(answer).toBeUndefined();
			await advance(200);
			expect(answer).toEqual(NOTHING);
			expect(trigger.runs).toHaveLength(runs);
		} finally {
			jest.useRealTimers();
		}
	});
});

describe('given a credential without subscription', () => {
	it.each<Record<string, string>>([{ webhookSubscriptionId: '' }, { webhookSecret: '' }, { webhookSecret: 'not base64!' }])('when a till posts with %j, then nothing starts and nothing is signed', async (credentials) => {
		const trigger = await start({ credentials });

		expect(await trigger.post('completeSession', aSale())).toMatchObject({ status: 400, body: { error: { code: 'NOT_CONFIGURED' } }, isSigned: false });
		expect(trigger.runs).toEqual([]);
	});
});

describe('given a workflow that makes the answer', () => {
	it('when it ends, then the till gets what its last item asks for, signed', async () => {
		const lineChanges = [{ lineId: 'l1', text: 'Zoë ☕' }];
		const trigger = await start(answering({ lineChanges, rowId: 3 }));

		expect(await trigger.post('scanCode', aReport('scanCode'))).toEqual({ status: 200, body: { lineChanges }, isSigned: true });
	});

	it.each<[string, TriggerOptions, object]>([
		['it fails', answering({ message: 'Error in workflow' }, 500), { status: 400, body: { error: { code: 'WORKFLOW_ERROR' } } }],
		['it ends without output', answering({ message: 'no data was returned' }), NOTHING],
		['n8n answers with no JSON', { ...answering({}), n8n: (res) => void res.end('<html>') }, NOTHING],
		['the answer comes in pieces', { ...answering({}), n8n: (res) => void (res.write('{"lock'), res.end('Session":true}')) }, { status: 200, body: { lockSession: true } }],
	])('when %s, then the answer is signed all the same', async (_what, options, answer) => {
		const trigger = await start(options);

		expect(await trigger.post('startSession', aReport('startSession'))).toMatchObject({ ...answer, isSigned: true });
	});

	it('when n8n could not start it, then the event may come again; when it ran and failed, it may not', async () => {
		const words = ['There was a problem executing the workflow', 'Error in workflow', 'never said'];
		const trigger = await start({ ...answering({}), n8n: (res) => void ((res.statusCode = 500), res.end(JSON.stringify({ code: 0, message: words.shift() }))) });
		const post = async () => await trigger.post('completeSession', aSale());

		expect([await post(), await post()]).toMatchObject([1, 2].map(() => ({ status: 400, body: { error: { code: 'WORKFLOW_ERROR' } }, isSigned: true })));
		expect(await post()).toEqual(NOTHING);
		expect(trigger.runs).toHaveLength(2);
	});

	it('when it takes too long, then the till does not wait, and what comes later harms nobody', async () => {
		const late: string[] = [];
		const n8n = async (res: ServerResponse) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			res.statusCode = 200;
			res.setHeader('Content-Type', 'application/json');
			res.removeHeader('ETag');
			res.end('{"lockSession":true}');
			late.push('no error');
		};
		const trigger = await start({ ...answering({}), n8n });
		const startedAt = Date.now();

		expect(await trigger.post('startSession', aReport('startSession'))).toEqual(NOTHING);
		expect(Date.now() - startedAt).toBeLessThan(1400);
		await new Promise((resolve) => setTimeout(resolve, 800));
		expect(late).toEqual(['no error']);
	});
});

describe('given an answer of such a workflow that the till could not use', () => {
	it('when the till says so, then it is not kept waiting for the workflow', async () => {
		let end: (() => void) | undefined;
		const trigger = await start({ ...answering({}), n8n: (res) => void (end = () => res.end('{"lockSession":true}')) });

		expect(await trigger.post('completeSession', { error: { code: 'INVALID_DATA', message: 'no' }, original: aSale() })).toEqual(NOTHING);
		expect(end).not.toThrow();
		expect(trigger.runs).toMatchObject([[[], [{ json: { wasReceived: false } }]]]);
	});
});

describe('given the trigger is published', () => {
	const URL = 'https://n8n.example/webhook/id';
	const publish = async (consumer: object, options?: TriggerOptions) => {
		const till = await startTill({ given: { credentials: { ident: 'demo', secret: 'demo-secret' } }, fill: (world) => void world.webhookConsumers.push({ webhookConsumerId: 'w', subscriptionId: 'shop-1', ...consumer }) });
		return { till, hooks: await activateTrigger(till.sim.baseUrl, options) };
	};

	it('when the till is registered for it, then nothing is said', async () => {
		const { till, hooks } = await publish({ endpointUrl: URL });

		expect([await hooks.exists(), await hooks.create(), await hooks.remove()]).toEqual([false, true, true]);
		expect(hooks.log).toEqual([]);
		expect(till.calls()).toEqual(['getApiVersion', 'getBranches', 'getWebhookConsumers']);
	});

	it('when the till posts to another address, then it is published and the log says which is which', async () => {
		const { hooks } = await publish({ endpointUrl: 'https://old.example/hook' });

		expect(await hooks.create()).toBe(true);
		expect(hooks.log).toEqual([expect.stringMatching(/^Till: .* to https:\/\/old\.example\/hook, but this workflow listens at https:\/\/n8n\.example\/webhook\/id: /)]);
	});

	it('when the till has no such subscription for certain, then it is refused with what to enter where', async () => {
		const { hooks } = await publish({ subscriptionId: 'other' });
		const failure = await hooks.create().catch((error: unknown) => error);

		expect(failure).toMatchObject({ name: 'NodeOperationError', message: expect.stringMatching(/^No workplace .*shop-1 .*Beheer > Instellingen > Webhooks.*Endpoint URL https:\/\/n8n\.example\/webhook\/id,/) });
		expect(JSON.stringify(failure)).not.toContain(SECRET);
	});

	it('when the till cannot be reached, then it is published all the same', async () => {
		const hooks = await activateTrigger('http://127.0.0.1:9');

		expect(await hooks.create()).toBe(true);
		expect(hooks.log).toEqual([expect.stringContaining('is not known')]);
	});

	it('when it is only listened to from the editor, then the till is not asked', async () => {
		const { till, hooks } = await publish({ subscriptionId: 'other' }, { mode: 'manual' });

		expect(await hooks.create()).toBe(true);
		expect(till.calls()).toEqual([]);
	});

	it('when the credential has no subscription, then it is refused', async () => {
		const { hooks } = await publish({}, { credentials: { webhookSecret: '' } });

		await expect(hooks.create()).rejects.toMatchObject({ name: 'NodeOperationError', message: expect.stringContaining('Beheer > Instellingen > Webhooks') });
	});
});

/** Lets the sockets do their work, and then the clock run on. */
async function advance(ms: number): Promise<void> {
	for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
	await jest.advanceTimersByTimeAsync(ms);
	for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function fail(res: ServerResponse): void {
	res.statusCode = 500;
	res.end('{"code":0,"message":"There was a problem executing the workflow"}');
}
