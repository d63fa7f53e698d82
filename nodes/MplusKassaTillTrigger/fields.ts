import type { INodeProperties } from 'n8n-workflow';

/** In Events: each of them. */
export const ALL_EVENTS = '*';

export const fields: INodeProperties[] = [
	{
		displayName:
			'Register this workflow by hand in the back office of MplusKASSA, under Beheer > Instellingen > Webhooks (needs the licence for webhooks): as <b>Endpoint URL</b> enter the production URL above as it stands, without an event behind it (the till adds that itself); as <b>Subscription ID</b> and <b>Secret Key</b> what the credential here says; and choose the events. Publishing this workflow checks it where the till can tell, and writes what differs to the log of n8n.',
		name: 'registration',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		noDataExpression: true,
		options: [
			{ name: '[All]', value: ALL_EVENTS, description: 'All but the background poll' },
			{ name: 'Add Session Line', value: 'addSessionLine', description: 'A line is added to the session' },
			{ name: 'Background Poll', value: 'backgroundPoll', description: 'The till asks without a break whether there is something to do: use it only with a workflow that makes the answer' },
			{ name: 'Cancel External Payment', value: 'cancelExternalPayment' },
			{ name: 'Cancel Payment', value: 'cancelPayment' },
			{ name: 'Cancel Session', value: 'cancelSession' },
			{ name: 'Complete Session', value: 'completeSession', description: 'A sale is paid and completed' },
			{ name: 'Credit Session', value: 'creditSession', description: 'A sale is credited (refund)' },
			{ name: 'Custom Action', value: 'customAction', description: 'A button of your own is pressed' },
			{ name: 'Kitchen Complete Course', value: 'kitchenCompleteCourse' },
			{ name: 'Kitchen Serve Course', value: 'kitchenServeCourse' },
			{ name: 'Kitchen Start Course', value: 'kitchenStartCourse' },
			{ name: 'Merge Session', value: 'mergeSession' },
			{ name: 'Pause Session', value: 'pauseSession' },
			{ name: 'Poll External Payment', value: 'pollExternalPayment' },
			{ name: 'Print Bill', value: 'printBill' },
			{ name: 'Remove Session Line', value: 'removeSessionLine' },
			{ name: 'Request Cancel External Payment', value: 'requestCancelExternalPayment' },
			{ name: 'Resume Session', value: 'resumeSession' },
			{ name: 'Scan Code', value: 'scanCode' },
			{ name: 'Select Relation', value: 'selectRelation', description: 'A customer is chosen' },
			{ name: 'Start External Payment', value: 'startExternalPayment' },
			{ name: 'Start Payment', value: 'startPayment' },
			{ name: 'Start Session', value: 'startSession' },
			{ name: 'Update Session Line', value: 'updateSessionLine' },
		],
		default: [ALL_EVENTS],
		description:
			'Which events start the workflow. Others are answered and ignored. An event that is posted twice starts it once. When the till cannot use an answer it reports that with the original event: such a report is no new event and leaves by the second output, Refused, with what the till says in error; wasReceived tells whether the event itself arrived before, as far as it is remembered.',
	},
	{
		displayName: 'Respond',
		name: 'respond',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Immediately', value: 'onReceived', description: 'As soon as the execution is stored, with nothing to do: the till does not wait' },
			{ name: 'Using the Workflow', value: 'lastNode', description: 'When the last node has finished, with what its first item says' },
		],
		default: 'onReceived',
		description: 'What the till is told, and when. Every answer is signed.',
	},
	{
		displayName:
			'The first item of the last node is the answer: put what the till shall do in its field <b>answer</b>, e.g. { "answer": { "dialog": { … } } }, or in fields of their own (lineChanges, lineAdditions, lineDeletions, lockSession, receiptFooter, billFooter, dialog, form, polling, externalPayment, error …); other fields are not sent. Without any the till has nothing to do. The node Respond to Webhook cannot be used: n8n allows it behind its own triggers only. While a blocking event is under way the till stands still, so keep the workflow short.',
		name: 'answerNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { respond: ['lastNode'] } },
	},
	{
		displayName: 'Answer Within (Seconds)',
		name: 'answerWithin',
		type: 'number',
		noDataExpression: true,
		typeOptions: { minValue: 1, maxValue: 60 },
		default: 5,
		displayOptions: { show: { respond: ['lastNode'] } },
		description: 'After this time the till is told that there is nothing to do. The workflow goes on, but what it answers is not sent any more.',
	},
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		noDataExpression: true,
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'hidden',
		// Where a node of version 1 has this, n8n hands on the body unread: one that is no JSON is answered here, and signed.
		default: '={{ ({ binaryData: true }) }}',
	},
];
