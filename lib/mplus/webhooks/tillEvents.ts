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
