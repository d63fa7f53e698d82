import type { INodeExecutionData, INodeType, ITriggerFunctions, WorkflowExecuteMode } from 'n8n-workflow';

import { CcvSalesPosTrigger } from '../../nodes/CcvSalesPosTrigger/CcvSalesPosTrigger.node';
import { runFromWebhook } from '../lib/ccv/webhooks/runFromWebhook';

const ITEM: INodeExecutionData = { json: { event: 'orders.created', id: 7, signature: 'verified' } };
const run = async (type: INodeType, mode: WorkflowExecuteMode) =>
	await runFromWebhook({ type, mode, items: [[ITEM]], parameters: { events: ['orders.created'], fetchResource: false }, credentials: {} });

describe('given a node that has webhooks, a schedule and an execution', () => {
	it.each<WorkflowExecuteMode>(['webhook', 'manual', 'retry'])('when n8n runs its workflow in mode %s, then what the webhook gave goes on', async (mode) => {
		const { data } = await run(new CcvSalesPosTrigger(), mode);

		expect(data.resultData.error).toBeUndefined();
		expect(data.resultData.runData.Behind?.[0]?.data?.main?.[0]).toMatchObject([ITEM]);
	});

	// Why `execute` must be there: should n8n change its mind, this says so.
	it('when it had no execution of its own, then a test from the editor would call its trigger instead, and wait', async () => {
		const calls: string[] = [];
		const type: INodeType = Object.assign(new CcvSalesPosTrigger() as INodeType, {
			execute: undefined,
			async trigger(this: ITriggerFunctions) {
				calls.push(this.getMode());
				return { manualTriggerFunction: async () => await Promise.reject(new Error('would wait')) };
			},
		});
		const { data } = await run(type, 'manual');

		expect(calls).toEqual(['manual']);
		expect(data.resultData.error?.message).toBe('would wait');
	});
});
