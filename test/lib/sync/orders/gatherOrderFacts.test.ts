import { gatherOrderFacts } from '../../../../lib/sync/orders/gatherOrderFacts';
import type { Branch, OrderTarget } from '../../../../lib/sync/orders/OrderTarget';
import { aTillTarget } from '../../../support/aTillTarget';
import { anArticle } from '../../../support/builders/anArticle';
import { aLine } from '../../../support/builders/aLine';
import { anOrder } from '../../../support/builders/anOrder';
import { someSettings, type SyncSettings } from '../../../support/builders/someSettings';

const BRANCHES: Branch[] = [
	{ number: 1, name: 'Main', workplaces: [1] },
	{ number: 2, name: 'Second', workplaces: [3, 4] },
	{ number: 5, name: 'Van', workplaces: [] },
];

const gather = async (settings: Partial<SyncSettings> = {}, orders = [anOrder()], over: Partial<OrderTarget> = {}) =>
	await gatherOrderFacts(
		orders.map((order) => ({ kind: 'order' as const, order })),
		{ ...aTillTarget(), listBranches: async () => await Promise.resolve(BRANCHES), ...over },
		someSettings(settings),
		7,
	);

describe('given a batch of orders', () => {
	it('when the till is asked, then each thing is asked for once, whatever the number of orders', async () => {
		const asked: unknown[] = [];
		const customer = { kind: 'person', email: ' Jan@X.nl' } as const;
		const orders = [
			anOrder({ source: { id: '1' }, customer }),
			anOrder({ source: { id: '2' }, customer }),
			anOrder({ source: { id: '3' }, customer: { ...customer, id: '7' }, lines: [aLine({ sku: 'A', ean: '1' }), aLine({ kind: 'shipping', sku: undefined })] }),
			anOrder({ source: { id: '4' }, customer: undefined }),
		];

		await gather({ lineArticles: { shipping: 90 } }, orders, {
			findOrders: async (ids) => await Promise.resolve(new Map(ids.map((id) => (asked.push(id), [id, {} as never])))),
			findCustomers: async (keys) => (asked.push(keys), await Promise.resolve([])),
			findArticles: async ({ texts, numbers }) => (asked.push(texts.map(({ sku, ean }) => [sku, ean]), numbers), await Promise.resolve([anArticle({ number: 90 })])),
		});

		expect(asked).toEqual([
			...['ccv-90210-1', 'ccv-90210-2', 'ccv-90210-3', 'ccv-90210-4'],
			[{ externalId: undefined, email: 'jan@x.nl' }, { externalId: 'ccv-90210-7', email: 'jan@x.nl' }],
			[['TIE-RED', undefined], ['TIE-RED', undefined], ['A', '1'], ['TIE-RED', undefined]],
			[90],
		]);
	});

	it('when there are no orders, then the till is not asked at all', async () => {
		const till = aTillTarget();

		await gatherOrderFacts([{ kind: 'unreadable', source: anOrder().source, message: 'cut' }], till, someSettings(), 7);

		expect(till.calls).toEqual([]);
	});
});

describe('given a setting or a till that would hold every order', () => {
	it('when an article is chosen that the till does not have, then the run stops and names it', async () => {
		await expect(gather({ lineArticles: { shipping: 404 } })).rejects.toMatchObject({ code: 'invalid-setting', message: 'The till has no article 404, which is chosen for lines of the kind shipping' });
	});

	it('when the till names no VAT groups, then the run stops', async () => {
		await expect(gather({}, [anOrder()], { listVatRates: async () => await Promise.resolve([]) })).rejects.toMatchObject({ code: 'malformed-answer', message: 'The till names no VAT groups' });
	});
});

describe('given the branches of a till', () => {
	it.each<[Partial<SyncSettings>, string, string]>([
		[{ entryBranch: 9 }, 'The till has no branch 9', 'Choose one of its branches: 1 (Main), 2 (Second), 5 (Van)'],
		[{ financialBranch: 9 }, 'The till has no branch 9', 'Choose one of its branches: 1 (Main), 2 (Second), 5 (Van)'],
		[{ entryBranch: 2 }, 'Orders entered in branch 2 need a workplace', 'Enter a Workplace in the sync node; this branch has 3, 4'],
		[{ entryBranch: 5 }, 'Orders entered in branch 5 need a workplace', 'Enter a Workplace in the sync node; this branch has none'],
	])('when the settings are %j, then the run stops before any order is held for it', async (settings, message, hint) => {
		await expect(gather(settings)).rejects.toMatchObject({ code: 'invalid-setting', message, hint });
	});

	it.each<[Partial<SyncSettings>]>([[{}], [{ entryBranch: 2, workplace: 3 }], [{ financialBranch: 2 }]])('when the settings are %j, then they will do', async (settings) => {
		await expect(gather(settings)).resolves.toMatchObject({ branches: BRANCHES, nowMs: 7 });
	});

	it('when the till names none, then nothing is checked', async () => {
		await expect(gather({ entryBranch: 9 }, undefined, { listBranches: async () => await Promise.resolve([]) })).resolves.toMatchObject({ branches: [] });
	});
});
