import fc from 'fast-check';

import { mapConcurrently } from '../../../lib/http/mapConcurrently';
import { settle } from './startsOf';

describe('given items to map', () => {
	it('when tasks end in any order, then results keep the order of the items and no more run than allowed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 20 }), fc.integer({ min: 1, max: 6 }), async (turns, max) => {
				let running = 0;
				let most = 0;
				const results = await mapConcurrently(turns, max, async (turn, index) => {
					most = Math.max(most, ++running);
					for (let left = turn; left > 0; left--) await settle();
					running -= 1;
					return `${index}:${turn}`;
				});

				expect(results).toEqual(turns.map((turn, index) => `${index}:${turn}`));
				expect(most).toBe(Math.min(max, turns.length));
			}),
			{ numRuns: 40 },
		);
	});

	it('when one fails, then no further one starts, the running ones end, and the first failure is thrown', async () => {
		const started: number[] = [];
		const ended: number[] = [];

		const mapping = mapConcurrently([0, 1, 2, 3, 4], 2, async (item) => {
			started.push(item);
			if (item === 1) throw new Error('the first failure');
			await settle();
			ended.push(item);
			if (item === 0) throw new Error('a later failure');
		});

		await expect(mapping).rejects.toThrow('the first failure');
		expect({ started, ended }).toEqual({ started: [0, 1], ended: [0] });
	});

	it.each([0, -3])('when %d may run at a time, then they run one after the other', async (max) => {
		await expect(mapConcurrently(['a', 'b'], max, async (item) => item)).resolves.toEqual(['a', 'b']);
	});
});
