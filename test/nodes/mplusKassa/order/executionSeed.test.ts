import type { IExecuteFunctions } from 'n8n-workflow';

import { executionSeed } from '../../../../nodes/MplusKassa/fields/executionSeed';

interface Place {
	execution?: string;
	node?: string;
	run?: number;
	type?: string;
}

const context = ({ execution = '231', node = 'n1', run = 0, type = 'n8n-nodes-ccv-mplus.mplusKassa' }: Place = {}) =>
	({ getExecutionId: () => execution, getNode: () => ({ id: node, type }), getWorkflowDataProxy: () => ({ $runIndex: run }), isToolExecution: () => false }) as unknown as IExecuteFunctions;
const seed = (place: Place = {}, item = 0, content = { amount: 1 }) => executionSeed(context(place), item, content);

describe('executionSeed', () => {
	it('given Retry On Fail, when the same item comes again, then it is the same, even where its content holds the time', () => {
		expect(seed({}, 3, { amount: 1 })).toBe(seed({}, 3, { amount: 2 }));
	});

	it('given another execution, node, run or item, when it is made, then it is another', () => {
		const seeds = [seed(), seed({ execution: '232' }), seed({ node: 'n2' }), seed({ run: 1 }), seed({}, 1)];

		expect(new Set(seeds).size).toBe(seeds.length);
	});

	it('given an agent that calls the tool twice in one run, when the content differs, then it is another', () => {
		const tool = { type: 'n8n-nodes-ccv-mplus.mplusKassaTool' };

		expect(seed(tool, 0, { amount: 1 })).not.toBe(seed(tool, 0, { amount: 2 }));
		expect(seed(tool, 0, { amount: 1 })).toBe(seed(tool, 0, { amount: 1 }));
	});

	it('given no execution ID, when it is made, then two are never the same', () => {
		expect(seed({ execution: '' })).not.toBe(seed({ execution: '' }));
	});
});
