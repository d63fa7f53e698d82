import { isObject } from './WebhookPayload';

/** What a till can report (Mplus API, dossier 12), and the object without which a report of it says nothing. */
const DETAILS = {
	startSession: undefined,
	scanCode: 'scanCode',
	addSessionLine: 'addSessionLine',
	updateSessionLine: undefined,
	removeSessionLine: 'removeSessionLine',
	pauseSession: undefined,
	resumeSession: undefined,
	selectRelation: undefined,
	startPayment: undefined,
	cancelPayment: undefined,
	mergeSession: 'mergeSession',
	cancelSession: undefined,
	completeSession: undefined,
	creditSession: undefined,
	customAction: 'customAction',
	printBill: undefined,
	kitchenStartCourse: undefined,
	kitchenCompleteCourse: undefined,
	kitchenServeCourse: undefined,
	startExternalPayment: undefined,
	pollExternalPayment: undefined,
	requestCancelExternalPayment: undefined,
	cancelExternalPayment: undefined,
	backgroundPoll: undefined,
} as const satisfies Record<string, string | undefined>;

export type TillEvent = keyof typeof DETAILS;

export const TILL_EVENTS = Object.keys(DETAILS) as TillEvent[];

export function isTillEvent(name: string | undefined): name is TillEvent {
	return name !== undefined && Object.hasOwn(DETAILS, name);
}

export function detailsOf(event: TillEvent): string | undefined {
	return DETAILS[event];
}

/** The stations of one payment, of which a later one may quote an earlier. */
const OF_PAYMENT = /ExternalPayment$/;

/**
 * Whether a report is one of another event: most hold an object named like theirs (Mplus API, dossier 12). The address is not
 * signed, so whoever has a signed report could post it to that of another event.
 */
export function isOfAnother(event: TillEvent, report: Record<string, unknown>): boolean {
	if (isObject(report[event])) return false;
	return TILL_EVENTS.some((other) => isObject(report[other]) && !(OF_PAYMENT.test(event) && OF_PAYMENT.test(other)));
}
