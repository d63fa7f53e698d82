import { createEventMemory, type EventMemory } from '../../../../lib/mplus/webhooks/createEventMemory';
import { BACKGROUND_PAUSE_MS, planReception, type Reception, type ReceptionSettings } from '../../../../lib/mplus/webhooks/planReception';
import { readWebhook } from '../../../../lib/mplus/webhooks/readWebhook';
import { aBareReport, aPost, aReport, aSale, SUBSCRIPTION } from './aWebhook';

const SETTINGS: ReceptionSettings = { events: undefined, simplify: true, isAnswering: false, isTest: false };

function plan(event: string, body: object, over: Partial<ReceptionSettings> = {}, memory: EventMemory = createEventMemory()): Reception {
	return planReception(readWebhook(aPost(event, body), SUBSCRIPTION), { ...SETTINGS, ...over }, memory);
}

describe('given an event', () => {
	it('when it is new, then it starts the workflow by the first output and the till has nothing to do', () => {
		expect(plan('completeSession', aSale())).toMatchObject({
			kind: 'start',
			output: 0,
			json: { eventName: 'completeSession', till: { branch: 1, workplace: 2 } },
			answer: { status: 200, body: {} },
			isAnswering: false,
			pauseMs: 0,
		});
	});

	it('when it is posted again, then it is answered as before and starts nothing', () => {
		const memory = createEventMemory();
		plan('completeSession', aSale(), {}, memory);

		expect(plan('completeSession', aSale(), {}, memory)).toEqual({ kind: 'answer', answer: { status: 200, body: {} }, pauseMs: 0 });
		expect(plan('completeSession', aSale({ event: { eventTimestamp: 'later' } }), {}, memory).kind).toBe('start');
	});

	it('when it is not chosen, then it is answered, and its body starts nothing at the address of an event that is', () => {
		const memory = createEventMemory();
		const start = aBareReport();

		expect(plan('startSession', start, { events: ['completeSession'] }, memory)).toEqual({ kind: 'answer', answer: { status: 200, body: {} }, pauseMs: 0 });
		expect(plan('completeSession', start, { events: ['completeSession'] }, memory).kind).toBe('answer');
		expect(plan('completeSession', aSale({ event: { eventCounter: 8 } }), { events: ['completeSession'] }, memory).kind).toBe('start');
	});

	it.each([true, false])('when its report has keys that we use ourselves and Simplify is %s, then they do not take their place', (simplify) => {
		const keys = { eventName: 'creditSession', till: { branch: 99 }, blocking: 'yes' };

		expect(plan('completeSession', aSale({ more: keys }), { simplify })).toMatchObject({
			json: simplify ? { eventName: 'completeSession', till: { branch: 1 }, blocking: false } : { eventName: 'completeSession' },
		});
	});

	it('when it is tried in the editor, then it starts every time', () => {
		const memory = createEventMemory();
		plan('completeSession', aSale(), { isTest: true }, memory);

		expect(plan('completeSession', aSale(), { isTest: true }, memory).kind).toBe('start');
	});

	it('when Simplify is off, then the item is what the till sent', () => {
		expect(plan('completeSession', aSale(), { simplify: false })).toHaveProperty('json', { eventName: 'completeSession', ...aSale() });
	});
});

describe('given a till that polls', () => {
	const polling = aReport('startPayment', { event: { eventPolling: true } });

	it('when the workflow does not answer, then the till hears that this is the end, and asks only once', () => {
		const memory = createEventMemory();
		const end = { status: 200, body: { polling: { finished: true } } };

		expect(plan('startPayment', polling, {}, memory)).toMatchObject({ kind: 'start', answer: end });
		expect(plan('startPayment', polling, {}, memory)).toEqual({ kind: 'answer', answer: end, pauseMs: 0 });
	});

	it('when the workflow answers, then each post is a question to it', () => {
		const memory = createEventMemory();
		plan('startPayment', polling, { isAnswering: true }, memory);

		expect(plan('startPayment', polling, { isAnswering: true }, memory)).toMatchObject({ kind: 'start', isAnswering: true });
	});

	it('when it polls in the background and nobody answers, then it waits between two posts', () => {
		const post = { event: { eventBlocking: true, eventPolling: true, eventCounter: 1 }, sender: { branchNumber: 1, workplaceNumber: 1 } };

		expect(plan('backgroundPoll', post)).toEqual({ kind: 'answer', answer: { status: 200, body: {} }, pauseMs: BACKGROUND_PAUSE_MS });
		expect(plan('backgroundPoll', post, { events: ['backgroundPoll'] })).toMatchObject({ kind: 'start', pauseMs: BACKGROUND_PAUSE_MS });
		expect(plan('backgroundPoll', post, { events: ['backgroundPoll'], isAnswering: true })).toMatchObject({ kind: 'start', pauseMs: 0 });
		expect(plan('backgroundPoll', post, { isAnswering: true })).toMatchObject({ kind: 'answer', pauseMs: BACKGROUND_PAUSE_MS });
	});
});

describe('given an answer of ours that the till could not use', () => {
	const report = { error: { code: 'INVALID_LINE_ID', message: 'no such line' }, original: aSale() };

	it('when it says so, then that leaves by the second output, once, and the workflow does not answer it', () => {
		const memory = createEventMemory();
		plan('completeSession', aSale(), { isAnswering: true }, memory);
		const first = plan('completeSession', report, { isAnswering: true }, memory);

		expect(first).toMatchObject({
			kind: 'start',
			output: 1,
			json: { eventName: 'completeSession', error: report.error, wasReceived: true, original: { eventCounter: 7 } },
			answer: { status: 200, body: {} },
			isAnswering: false,
		});
		expect(plan('completeSession', report, {}, memory)).toEqual({ kind: 'answer', answer: { status: 200, body: {} }, pauseMs: 0 });
	});

	it('when the event itself never came, then the item says so and the event is still new', () => {
		const memory = createEventMemory();

		expect(plan('completeSession', report, {}, memory)).toMatchObject({ output: 1, json: { wasReceived: false } });
		expect(plan('completeSession', aSale(), {}, memory)).toMatchObject({ output: 0 });
	});

	it('when the event is not chosen, then it starts nothing', () => {
		expect(plan('completeSession', report, { events: ['scanCode'] }).kind).toBe('answer');
	});
});

describe('given a post that is rejected', () => {
	it('when it is planned, then it is answered with the error and nothing is remembered', () => {
		const memory = createEventMemory();
		const forged = readWebhook(aPost('completeSession', aSale(), { 'x-mplus-signature': 'x' }), SUBSCRIPTION);

		expect(planReception(forged, SETTINGS, memory)).toMatchObject({ kind: 'answer', answer: { status: 400, body: { error: { code: 'INVALID_SIGNATURE' } } } });
		expect(plan('completeSession', aSale(), {}, memory).kind).toBe('start');
	});
});
