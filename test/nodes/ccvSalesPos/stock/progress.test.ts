import type { Logger } from 'n8n-workflow';

import { progressTo } from '../../../../nodes/shared/progressTo';

function said(callsPerMinute: number | undefined, steps: Array<[done: number, total: number, left?: number]>): string[] {
	const lines: string[] = [];
	const tell = progressTo({ info: (line: string) => void lines.push(line) } as unknown as Logger, 'Stocks', callsPerMinute);
	steps.forEach((step) => tell(...step));
	return lines;
}

describe('the progress of a long batch', () => {
	it('given no rate, when it is told, then every hundredth step says how far it has come', () => {
		expect(said(undefined, [[1, 250], [100, 250], [200, 250]])).toEqual(['Stocks: 100 of 250', 'Stocks: 200 of 250']);
	});

	it('given how many calls a minute there may be, when it is told, then it says how long the rest takes', () => {
		expect(said(100, [[0, 1950], [1900, 1950], [2000, 2000]])).toEqual(['Stocks: 0 of 1,950, about 20 minutes left', 'Stocks: 1,900 of 1,950, at most a minute left', 'Stocks: 2,000 of 2,000']);
	});

	it('given two lanes side by side, when it is told, then the longer one counts', () => {
		expect(said(100, [[0, 2000, 1000]])).toEqual(['Stocks: 0 of 2,000, about 10 minutes left']);
	});
});
