import type { Logger } from 'n8n-workflow';
import { createRequire } from 'node:module';

import { closeSoundShops, itemsOf, runCcv } from '../../../support/ccvNode';
import { placeSale, startSaleShop } from './saleShop';

// Those that n8n-core itself uses: npm installs several.
const core = createRequire(require.resolve('n8n-core'));
const { Container } = core('@n8n/di') as { Container: { get(type: unknown): Logger } };
const { Logger: LoggerOfN8n } = core('@n8n/backend-common') as { Logger: unknown };

afterAll(closeSoundShops);
afterEach(() => jest.restoreAllMocks());

/** The lines that n8n's log gets from here on. */
function linesFromNow(): string[] {
	const lines: string[] = [];
	jest.spyOn(Container.get(LoggerOfN8n), 'info').mockImplementation((line) => void lines.push(line));
	return lines;
}

describe('CCV SalesPOS, the progress of a long read', () => {
	it.each<[string, object, string[]]>([
		['with rows', { returnAll: true }, ['100 of 210', '200 of 210']],
		['with rows, but few', { limit: 50 }, []],
	])('given 210 orders, when they are read %s, then the log tells every hundredth, and how long the rest takes', async (_, parameters, expected) => {
		const shop = await startSaleShop();
		for (let i = 0; i < 210; i++) placeSale(shop);
		const lines = linesFromNow();

		const items = itemsOf(await runCcv(shop, 'order', 'getMany', parameters as never));

		expect(items).toHaveLength('limit' in parameters ? 50 : 210);
		const told = lines.filter((line) => line.startsWith('Get Many: orders read: '));
		expect(told.map((line) => /\d+ of \d+/.exec(line)?.[0])).toEqual(expected);
		expect(told.every((line) => /, (at most a minute|about [\d,]+ minutes) left$/.test(line))).toBe(true);
	});
});
