import { workflowAnswer, type TillAnswer } from '../../../../lib/mplus/webhooks/tillAnswer';

const PLAIN: TillAnswer = { status: 200, body: {} };
const LINE = [{ lineId: 'l1', text: 'Half price' }];

describe('given the last item of a workflow', () => {
	it.each<[string, unknown, TillAnswer]>([
		['fields that a till knows', { lineChanges: LINE, rowId: 7 }, { status: 200, body: { lineChanges: LINE } }],
		['an answer of its own', { answer: { newer: 1 }, lineChanges: LINE }, { status: 200, body: { newer: 1 } }],
		['an answer that is empty', { answer: {} }, PLAIN],
		['an error for the employee', { error: { code: 'INVALID_ARTICLE', message: 'Not for sale' } }, { status: 400, body: { error: { code: 'INVALID_ARTICLE', message: 'Not for sale' } } }],
		['an error in the answer', { answer: { error: { message: 'No' } } }, { status: 400, body: { error: { code: 'WORKFLOW_ERROR', message: 'No' } } }],
		['an error of a node that went on', { error: 'ECONNREFUSED 10.0.0.1' }, PLAIN],
		['something else', { id: 1, createdAt: 'now' }, PLAIN],
		['the event as it came, with a field of the same name', { eventName: 'scanCode', scanCode: { scannedCode: '1' }, dialog: {} }, PLAIN],
		['what n8n says of a workflow without output', { message: 'Workflow executed successfully but no data was returned' }, PLAIN],
		['no object', ['x'], PLAIN],
	])('when it holds %s, then the till is told that and no more', (_what, item, answer) => {
		expect(workflowAnswer(item, PLAIN)).toEqual(answer);
	});
});
