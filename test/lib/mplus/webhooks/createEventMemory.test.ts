import { createEventMemory, KEPT, REMEMBERED } from '../../../../lib/mplus/webhooks/createEventMemory';

describe('given a memory of events', () => {
	it('when an event comes twice, then only the first is new', () => {
		const memory = createEventMemory();

		expect([memory.take('a'), memory.take('a'), memory.take('b')]).toEqual([true, false, true]);
	});

	it('when an event came to nothing, then it is new again', () => {
		const memory = createEventMemory();
		memory.take('a');
		memory.forget('a');

		expect(memory.latest).toEqual([]);
		expect(memory.take('a')).toBe(true);
	});

	it('when an event is ignored, then it is not new, and makes no room for itself among those that were taken', () => {
		const memory = createEventMemory();
		memory.take('sale');
		for (let count = 0; count <= REMEMBERED; count++) memory.ignore(`poll ${count}`);

		expect([memory.take('poll 1'), memory.has('poll 1'), memory.take('poll 0')]).toEqual([false, false, true]);
		expect(memory.take('sale')).toBe(false);
		expect(memory.latest).toEqual(['sale', 'poll 0']);
	});

	it('when there are more than it holds, then the oldest go, and it grows no further', () => {
		const memory = createEventMemory();
		for (let count = 0; count <= REMEMBERED; count++) memory.take(`event ${count}`);

		expect(memory.has('event 0')).toBe(false);
		expect(memory.has('event 1')).toBe(true);
		expect(memory.latest).toHaveLength(KEPT);
		expect(memory.latest.at(-1)).toBe(`event ${REMEMBERED}`);
	});

	it('when what was stored is recalled, then it is known; rubbish is passed over', () => {
		const memory = createEventMemory();
		memory.recall(['a', 7, null, 'b']);
		for (const rubbish of [undefined, null, 'a', { a: 1 }]) memory.recall(rubbish);

		expect([memory.take('a'), memory.take('b'), memory.take('c')]).toEqual([false, false, true]);
		expect(memory.latest).toEqual(['a', 'b', 'c']);
	});

	it('when its own list is recalled, then nothing changes', () => {
		const memory = createEventMemory();
		memory.take('a');
		memory.recall(memory.latest);

		expect(memory.latest).toEqual(['a']);
	});
});
