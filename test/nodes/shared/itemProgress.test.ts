import type { IExecuteFunctions } from 'n8n-workflow';

import { itemProgress } from '../../../nodes/shared/itemProgress';

/** What is logged of a run of so many items, of which each takes so long. */
function linesOf(operation: string, total: number, eachMs: number, from = 0): string[] {
	const lines: string[] = [];
	const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
	const ctx = { logger: { info: (line: string) => void lines.push(line) }, getNode: () => ({ name: 'CCV SalesPOS' }), getNodeParameter: () => operation } as unknown as IExecuteFunctions;
	const tell = itemProgress(ctx, total);
	for (let done = from; done < total; done++) {
		clock.mockReturnValue((done - from) * eachMs);
		tell(done, total);
	}
	clock.mockRestore();
	return lines;
}

describe('the progress of the items of a run', () => {
	it('given 2,000 items at 0.6 s each, when they are done, then every hundredth says how far it is and how long the rest takes', () => {
		const lines = linesOf('upsert', 2000, 600);

		expect(lines).toHaveLength(20);
		expect(lines.slice(0, 3)).toEqual(['CCV SalesPOS, Create or Update: 0 of 2,000', 'CCV SalesPOS, Create or Update: 100 of 2,000, about 19 minutes left', 'CCV SalesPOS, Create or Update: 200 of 2,000, about 18 minutes left']);
		expect(lines.at(-1)).toBe('CCV SalesPOS, Create or Update: 1,900 of 2,000, at most a minute left');
	});

	it('given a second try that begins in the middle, when it is told, then only what it does itself says how fast it is', () => {
		expect(linesOf('setCategories', 400, 6_000, 150)).toEqual(['CCV SalesPOS, Set Categories: 200 of 400, about 20 minutes left', 'CCV SalesPOS, Set Categories: 300 of 400, about 10 minutes left']);
	});

	it('given fewer than 100 items, when they are done, then nothing is said', () => {
		expect(linesOf('get', 99, 1_000)).toEqual([]);
	});
});
