import type { EventMemory } from './createEventMemory';
import type { WebhookReading } from './readWebhook';
import { simplifyWebhook } from './simplifyWebhook';
import { errorAnswer, plainAnswer, type TillAnswer } from './tillAnswer';
import type { TillEvent } from './tillEvents';
import type { WebhookPayload } from './WebhookPayload';

/** The till asks in the background without a break: each answer that has nothing to say waits so long. */
export const BACKGROUND_PAUSE_MS = 10_000;

export interface ReceptionSettings {
	/** Those that start the workflow; undefined: all but the background poll. */
	events: TillEvent[] | undefined;
	simplify: boolean;
	/** The workflow makes the answer. */
	isAnswering: boolean;
	/** Somebody tries the workflow in the editor, perhaps with the same post over and over. */
	isTest: boolean;
}

export type Reception =
	| { kind: 'answer'; answer: TillAnswer; pauseMs: number }
	| {
			kind: 'start';
			/** Events leave by the first output, answers that the till could not use by the second. */
			output: 0 | 1;
			json: Record<string, unknown>;
			/** What the till is told, unless the workflow answers. */
			answer: TillAnswer;
			isAnswering: boolean;
			pauseMs: number;
			/** To be forgotten where the workflow could not be started. */
			identity: string;
	  };

/** What becomes of a post. The memory takes what starts the workflow, and notes what does not. */
export function planReception(reading: WebhookReading, settings: ReceptionSettings, memory: EventMemory): Reception {
	if (reading.kind === 'rejected') return { kind: 'answer', answer: errorAnswer(reading.code, reading.message), pauseMs: 0 };
	const { kind, event, identity } = reading;
	const isAnswering = settings.isAnswering && kind === 'accepted';
	const answer: TillAnswer = kind === 'accepted' ? plainAnswer(reading.payload, event) : { status: 200, body: {} };
	const pauseMs = event === 'backgroundPoll' && !isAnswering ? BACKGROUND_PAUSE_MS : 0;
	if (!isWanted(event, settings.events)) {
		if (kind === 'accepted') memory.ignore(identity);
		return { kind: 'answer', answer, pauseMs: event === 'backgroundPoll' ? BACKGROUND_PAUSE_MS : 0 };
	}
	switch (kind) {
		case 'accepted': {
			const isNew = memory.take(identity) || settings.isTest;
			// Each post of a till that polls is a question of its own, which only the workflow can answer.
			const isQuestion = isAnswering && reading.payload.event.eventPolling === true;
			if (!isNew && !isQuestion) return { kind: 'answer', answer, pauseMs };
			return { kind: 'start', output: 0, json: toJson(event, reading.payload, settings), answer, isAnswering, pauseMs, identity };
		}
		case 'repeated': {
			const own = `error:${identity}`;
			if (!memory.take(own) && !settings.isTest) return { kind: 'answer', answer, pauseMs };
			const json = {
				eventName: event,
				error: reading.payload.error,
				wasReceived: memory.has(identity),
				original: toJson(event, reading.original, settings),
			};
			return { kind: 'start', output: 1, json, answer, isAnswering, pauseMs, identity: own };
		}
	}
}

function isWanted(event: TillEvent, chosen: TillEvent[] | undefined): boolean {
	return chosen === undefined ? event !== 'backgroundPoll' : chosen.includes(event);
}

function toJson(eventName: TillEvent, payload: WebhookPayload, { simplify }: ReceptionSettings): Record<string, unknown> {
	const own = { eventName };
	return simplify ? simplifyWebhook(eventName, payload) : { ...own, ...payload, ...own };
}
