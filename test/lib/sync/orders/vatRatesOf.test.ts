import { vatRatesOf } from '../../../../lib/sync/orders/vatRatesOf';

const branches = [{ number: 1, name: 'Utrecht', country: 'NLD', workplaces: [1] }, { number: 2, name: 'Gent', country: 'BEL', workplaces: [1] }];
const rates = [
	{ branch: 1, country: 'BEL', code: 1, percentage: 21 },
	{ branch: 1, country: 'NLD', code: 5, percentage: 21 },
	{ branch: 1, country: 'NLD', code: 2, percentage: 9 },
	{ branch: 2, country: 'BEL', code: 1, percentage: 21 },
	{ code: 9, percentage: 0 },
];

describe('given the VAT rates of a till', () => {
	it.each([
		['a Dutch branch', 1, [2, 5, 9]],
		['a Belgian branch', 2, [1, 9]],
		['a branch that is not listed', 3, [9]],
	])('when they are asked for in %s, then only those of its country count', (_, branch, codes) => {
		expect(vatRatesOf(rates, branches, branch).map(({ code }) => code)).toEqual(codes);
	});
});
