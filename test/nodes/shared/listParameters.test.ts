import type { IExecuteFunctions } from 'n8n-workflow';

import { readLimit } from '../../../nodes/shared/listParameters';

const given = (parameters: Record<string, unknown>) => ({ getNodeParameter: (name: string, _: number, fallback: unknown) => (name in parameters ? parameters[name] : fallback) }) as unknown as IExecuteFunctions;

describe('Limit', () => {
	it.each([
		[{ limit: 1 }, 1],
		[{ limit: '7' }, 7],
		[{}, 50],
		[{ returnAll: true, limit: 0 }, Infinity],
	])('given %j, when it is read, then it is %d', (parameters, limit) => {
		expect(readLimit(given(parameters), 0)).toBe(limit);
	});

	it.each([0, -1, 2.5, 'many', '', null, true, [5], NaN])('given %j, when it is read, then it is refused by its name', (limit) => {
		expect(() => readLimit(given({ limit }), 0)).toThrow(/^Limit must be a (whole )?number/);
	});
});
