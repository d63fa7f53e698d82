import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fillArticles, fillRelations } from '../../../sim/mplus/fillTill';
import { mplusLists } from '../../../nodes/shared/mplusLists/mplusLists';
import { searchList } from '../../support/engine/searchList';
import { closeSoundTills, startSoundTill } from '../../support/mplusNode';
import type { RunningTill } from '../../support/startTill';

afterAll(closeSoundTills);

const list = async (till: RunningTill, method: string, filter?: string, paginationToken?: string) => await searchList(till, { type: 'mplusKassa', method, filter, paginationToken });

/** Whole lists, as the till of the simulator has them. */
const LISTS: Record<string, Array<[name: string, value: string | number]>> = {
	searchBranches: [['Main (1)', 1], ['Second (2)', 2]],
	searchWorkplaces: [['Till 1 of Main (1)', 1], ['Till 1 of Second (1)', 1]],
	searchEmployees: [['Superuser (999999)', 999999]],
	searchPaymentMethods: [['CASH (CASH)', 'CASH'], ['PIN (PIN)', 'PIN'], ['IDEAL (IDEAL)', 'IDEAL'], ['WEBSHOP (WEBSHOP)', 'WEBSHOP']],
	searchDeliveryMethods: [['Afhalen (PICKUP)', 'PICKUP'], ['Bezorgen (DELIVERY)', 'DELIVERY']],
	searchVatCodes: [['21% NLD (1)', 1], ['9% NLD (2)', 2], ['0% NLD (3)', 3]],
	searchTurnoverGroups: [['Omzet hoog (1)', 1], ['Omzet laag (2)', 2], ['Omzet nul (3)', 3], ['Diensten (90)', 90]],
	searchOrderCategories: [['Webshop (1)', 1], ['Winkel (2)', 2]],
	searchRelationCategories: [['Klanten (1)', 1], ['Leveranciers (2)', 2]],
	searchArticleCategories: [['Webshop (1)', 1], ['Seizoen (2)', 2]],
	searchPriceGroups: [['Groothandel (1)', 1]],
	searchVatCountries: [['NLD (21%, 9%, 0%)', 'NLD']],
	searchImageLabels: [['Kassa (1)', 1], ['Webshop (1001)', 1001]],
	searchRelationFields: [['newsletter', 'newsletter']],
	searchArticleFields: [['material', 'material']],
};

describe.each(Object.entries(LISTS))('%s', (method, entries) => {
	it('given nothing is typed, when it opens, then it shows what can be chosen', async () => {
		const till = await startSoundTill();

		await expect(list(till, method)).resolves.toEqual({ results: entries.map(([name, value]) => ({ name, value })), paginationToken: undefined });
	});

	it('given the name of an entry in capitals, when it is searched, then that is shown', async () => {
		const till = await startSoundTill();
		const [name, value] = entries.at(-1) ?? ['', ''];

		expect((await list(till, method, ` ${name.toUpperCase()} `)).results).toEqual([{ name, value }]);
		expect((await list(till, method, 'no such thing')).results).toEqual([]);
	});

	it('given the till reports a fault, when it opens, then the words of the till are shown', async () => {
		const till = await startSoundTill({}, { faults: [{ then: 'server-error' }] });

		await expect(list(till, method)).rejects.toMatchObject({ message: expect.stringContaining('the till reports a fault') });
	});
});

describe.each(['searchPaymentMethods', 'searchDeliveryMethods'])('%s of an old till', (method) => {
	it('given the till knows the first form of the call only, when it opens, then it shows the same', async () => {
		const till = await startSoundTill({ serviceVersion: { major: 58, minor: 0, revision: 0 } });

		expect((await list(till, method)).results).toEqual(LISTS[method]?.map(([name, value]) => ({ name, value })));
	});
});

describe('lists with what is switched off', () => {
	it('given a payment method, an employee and a relation that are not active, when they are searched, then they are not shown', async () => {
		const till = await startSoundTill({
			paymentMethods: [{ method: 'OLD', description: 'Old', active: false, type: 'PAYMENT-METHOD-TYPE-PAYMENT' }],
			employees: [{ employeeNumber: 1, name: 'Old', active: false }],
			relations: [{ relationNumber: 1, name: 'Old', active: false }],
			products: [{ productNumber: 1, articles: [{ articleNumber: 1, pluNumber: 'OLD', active: false }] }],
		});

		for (const method of ['searchPaymentMethods', 'searchEmployees', 'searchRelations', 'searchArticles']) expect((await list(till, method)).results).toEqual([]);
	});
});

describe('searchVatCodes', () => {
	it('given branches in two countries and rates in hundredths, when it opens, then each code shows what it means in each', async () => {
		const till = await startSoundTill({
			vatPercentageScale: 100,
			vatGroups: [
				{ branchNumber: 1, countryIso3: 'NLD', vatCode: 2, vatPercentage: 9 },
				{ branchNumber: 2, countryIso3: 'BEL', vatCode: 2, vatPercentage: 6 },
				{ branchNumber: 3, countryIso3: 'BEL', vatCode: 2, vatPercentage: 6 },
			],
		});

		expect((await list(till, 'searchVatCodes')).results).toEqual([{ name: '9% NLD, 6% BEL (2)', value: 2 }]);
	});
});

describe('long lists', () => {
	it('given 7,000 relations, when they are leafed through, then each is shown once', async () => {
		const till = await startSoundTill();
		fillRelations(till.world, 7_000);

		const numbers: unknown[] = [];
		let token: string | undefined;
		do {
			const page = await list(till, 'searchRelations', '', token);
			numbers.push(...page.results.map(({ value }) => value));
			token = page.paginationToken as string | undefined;
		} while (token !== undefined);

		expect(new Set(numbers).size).toBe(7_000);
		expect(numbers).toHaveLength(7_000);
	});

	it.each([
		['searchRelations', 'meijer 7998', { name: 'Meijer 7998, Utrecht (7998)', value: 7998 }],
		['searchArticles', 'FILL-100042', { name: 'Article 100042 (100042, FILL-100042)', value: 100042 }],
	])('given thousands of records, when %s looks for one, then it is shown', async (method, words, entry) => {
		const till = await startSoundTill();
		fillRelations(till.world, 7_000);
		fillArticles(till.world, 3_000);

		const pages = [await list(till, method, words)];
		while (pages.at(-1)?.paginationToken !== undefined) pages.push(await list(till, method, words, pages.at(-1)?.paginationToken as string));

		expect(pages.flatMap(({ results }) => results)).toEqual([entry]);
	});
});

describe('searchOperations', () => {
	it('given a part of a name, when it is searched, then the operations are shown and writes are marked', async () => {
		const till = await startSoundTill();

		expect((await list(till, 'searchOperations', 'relationpresence')).results).toEqual([
			{ name: 'getRelationPresence', value: 'getRelationPresence' },
			{ name: 'setRelationPresence (Writes)', value: 'setRelationPresence' },
		]);
		expect((await list(till, 'searchOperations')).results).toHaveLength(374);
		expect(till.log).toEqual([]);
	});
});

describe('lists of records', () => {
	const lineList = { line: [] };

	it.each([
		['searchOrders', 'jansen', [{ name: '2026.17, Jansen, shop-17', value: 'order-17' }]],
		['searchInvoices', 'jansen', [{ name: '2026.8, Jansen, shop-8', value: 'invoice-8' }]],
		['searchReceipts', '2026-08-01 jansen', [{ name: '2026.78, 2026-08-01, Jansen', value: 'receipt-78' }]],
		['searchProposals', 'jansen', [{ name: '2026.301, Jansen, shop-301', value: 'proposal-301' }]],
		['searchProducts', 'tie', [{ name: 'Tie (14)', value: 14 }]],
		['searchArticleGroups', 'ties', [{ name: 'Clothes / Ties (2)', value: 2 }]],
	])('given a till with some, when %s looks for %j, then what has it is shown', async (method, words, results) => {
		const till = await startSoundTill({
			orders: [
				{ orderId: 'order-17', extOrderId: 'shop-17', relationName: 'Jansen', orderNumber: { year: 2026, number: 17 }, lineList },
				{ orderId: 'order-18', relationName: 'Bakker', orderNumber: { year: 2026, number: 18 }, lineList },
			],
			invoices: [
				{ invoiceId: 'invoice-8', extInvoiceId: 'shop-8', relationName: 'Jansen', invoiceNumber: { year: 2026, number: 8 }, lineList },
				{ invoiceId: 'invoice-9', relationName: 'Bakker', invoiceNumber: { year: 2026, number: 9 }, lineList },
			],
			receipts: [
				{ receiptId: 'receipt-77', relationName: 'Jansen', receiptNumber: { branchNumber: 1, workplaceNumber: 1, year: 2026, number: 77 }, financialDate: { day: 31, mon: 7, year: 2026 }, lineList },
				{ receiptId: 'receipt-78', relationName: 'Jansen', receiptNumber: { branchNumber: 1, workplaceNumber: 1, year: 2026, number: 78 }, financialDate: { day: 1, mon: 8, year: 2026 }, lineList },
			],
			proposals: [
				{ proposalId: 'proposal-301', extProposalId: 'shop-301', relationName: 'Jansen', proposalNumber: { year: 2026, number: 301 }, lineList },
				{ proposalId: 'proposal-302', relationName: 'Bakker', proposalNumber: { year: 2026, number: 302 }, lineList },
			],
			products: [
				{ productNumber: 14, description: 'Tie', articles: [{ articleNumber: 14, pluNumber: 'T' }] },
				{ productNumber: 15, description: 'Hat', articles: [{ articleNumber: 15, pluNumber: 'H' }] },
			],
			articleGroups: [
				{ groupNumber: 1, name: 'Clothes' },
				{ groupNumber: 2, name: 'Ties', parentGroupNumber: 1 },
			],
		});

		expect((await list(till, method, words)).results).toEqual(results);
		expect((await list(till, method)).results.length).toBeGreaterThan(1);
	});
});

describe('all lists', () => {
	it('are tested here', () => {
		const source = readFileSync(join(__dirname, 'mplusLists.test.ts'), 'utf8');

		expect(Object.keys(mplusLists).filter((name) => !source.includes(name))).toEqual([]);
	});
});

describe('searchWorkplaces where the node names a branch', () => {
	const locator = (value: string) => ({ __rl: true, mode: 'id', value });

	it.each([
		['a field of the node', { branch: locator('2') }, 'parameters.workplace', ['Till 1 of Second (1)']],
		['a field beside it', { additionalFields: { branch: locator('2'), entryBranch: locator('1') } }, 'parameters.additionalFields.workplace', ['Till 1 of Main (1)']],
		['no branch of the till', { branch: locator('9') }, 'parameters.workplace', []],
		['nothing', { branch: locator('') }, 'parameters.workplace', ['Till 1 of Main (1)', 'Till 1 of Second (1)']],
	])('given it is %s, when the list opens, then it shows the workplaces of that branch', async (_, parameters, path, names) => {
		const till = await startSoundTill();

		const { results } = await searchList(till, { type: 'mplusKassa', method: 'searchWorkplaces', parameters, path });

		expect(results.map(({ name }) => name)).toEqual(names);
	});
});

describe('searchVatCountries', () => {
	it('given branches in two countries, when it opens, then each is shown once with its rates, by name', async () => {
		const group = (branchNumber: number, countryIso3: string, vatCode: number, vatPercentage: number) => ({ branchNumber, countryIso3, vatCode, vatPercentage });
		const till = await startSoundTill({ vatGroups: [group(1, 'NLD', 1, 21), group(1, 'NLD', 2, 9), group(2, 'BEL', 4, 21), group(3, 'BEL', 4, 21)] });

		expect((await list(till, 'searchVatCountries')).results).toEqual([{ name: 'BEL (21%)', value: 'BEL' }, { name: 'NLD (21%, 9%)', value: 'NLD' }]);
		expect((await list(till, 'searchVatCountries', 'bel')).results).toEqual([{ name: 'BEL (21%)', value: 'BEL' }]);
	});
});

describe('searchReceipts and searchProposals', () => {
	const documents = (id: string, number: string) => Array.from({ length: 230 }, (_, index) => ({ [id]: `${id}-${index}`, [number]: { ...(id === 'receiptId' && { branchNumber: 1, workplaceNumber: 1 }), year: 2026, number: index + 1 }, lineList: { line: [] } }));

	it.each([
		['searchReceipts', 'receiptId', {}],
		['searchReceipts', 'receiptId', { serviceVersion: { major: 58, minor: 0, revision: 0 } }],
		['searchProposals', 'proposalId', {}],
		['searchProposals', 'proposalId', { serviceVersion: { major: 58, minor: 0, revision: 0 } }],
	])('given more than a page, when %s opens for %s on a till with %j, then the newest come first and the next page goes on', async (method, id, over) => {
		const till = await startSoundTill({ receipts: documents('receiptId', 'receiptNumber') as never, proposals: documents('proposalId', 'proposalNumber') as never, ...over });

		const first = await list(till, method);
		const second = await list(till, method, '', String(first.paginationToken));

		expect(first.results[0]?.value).toBe(`${id}-229`);
		expect([...first.results, ...second.results].map(({ value }) => value)).toEqual(Array.from({ length: 230 }, (_, index) => `${id}-${229 - index}`));
		expect(second.paginationToken).toBeUndefined();
	});

	it.each([
		['searchReceipts', 'getReceipts'],
		['searchProposals', 'getProposals'],
		['searchImages', 'getCardImages'],
	])('given the till reports a fault, when %s opens, then the editor is told', async (method, on) => {
		const till = await startSoundTill({ products: [{ productNumber: 1, articles: [{ articleNumber: 1 }] }], counters: { receipt: 1, proposal: 1 } }, { faults: [{ on, then: 'server-error' }] });

		await expect(list(till, method)).rejects.toThrow(/the till reports a fault/);
	});
});

describe('searchImages', () => {
	const image = (imageId: number, imageName: string, cardNumber: number) => ({ imageId, imageName, imageData: 'R0lGODlhAQABAAAAACw=', card: { cardType: 'PRODUCT' as const, cardNumber } });
	const scene = async () =>
		await startSoundTill({
			products: [
				{ productNumber: 5, description: 'Tie', articles: [{ articleNumber: 14, pluNumber: 'TIE-RED', description: 'Tie red' }, { articleNumber: 15, description: 'Tie blue' }] },
				{ productNumber: 20, description: 'Hat', articles: [{ articleNumber: 20, description: 'Hat' }] },
			],
			images: [image(1, 'front.png', 14), image(2, 'back.png', 14), image(3, 'front.png', 15), image(4, 'hat.png', 20)],
		});
	const names = (page: { results: Array<{ name: string }> }) => page.results.map(({ name }) => name);

	it.each<[string, string[]]>([
		['', ['front.png of Tie red (1)', 'back.png of Tie red (2)', 'front.png of Tie blue (3)', 'hat.png of Hat (4)']],
		['FRONT tie', ['front.png of Tie red (1)', 'front.png of Tie blue (3)']],
		['tie-red', ['front.png of Tie red (1)', 'back.png of Tie red (2)']],
		['hat', ['hat.png of Hat (4)']],
	])('given the node names no article, when %j is typed, then images of all articles are looked through', async (words, expected) => {
		expect(names(await list(await scene(), 'searchImages', words)).sort()).toEqual([...expected].sort());
	});

	it.each<[string, string[]]>([
		['', ['front.png (1)', 'back.png (2)']],
		['back', ['back.png (2)']],
	])('given the node names an article, when %j is typed, then only its images are shown, in their order', async (filter, expected) => {
		const till = await scene();

		const page = await searchList(till, { type: 'mplusKassa', method: 'searchImages', filter, parameters: { article: { __rl: true, mode: 'id', value: '14' } }, path: 'parameters.images.values[0].number' });

		expect(names(page)).toEqual(expected);
		expect(till.log.map(({ label }) => label)).not.toContain('getProducts');
	});

	it('given 1,500 articles, when one image is looked for, then it is found page by page', async () => {
		const till = await scene();
		fillArticles(till.world, 1_500);

		const pages = [await list(till, 'searchImages', 'hat.png')];
		while (pages.at(-1)?.paginationToken !== undefined) pages.push(await list(till, 'searchImages', 'hat.png', pages.at(-1)?.paginationToken as string));

		expect(pages.flatMap(names)).toEqual(['hat.png of Hat (4)']);
		expect(pages.length).toBeGreaterThan(1);
	});
});
