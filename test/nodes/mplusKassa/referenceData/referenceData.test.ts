import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { operations } from '../../../../nodes/MplusKassa/actions/referenceData/ReferenceData.resource';

afterAll(closeSoundTills);

interface Row {
	/** What is asked for beside the defaults. */
	parameters?: object;
	call: string;
	simple: object[];
	/** The first entry in the fields of the till. */
	raw: object;
}

const GIVEN = {
	employees: [
		{ employeeNumber: 999999, name: 'Superuser', password: 'geheim', rfid: 1 },
		{ employeeNumber: 7, name: 'Els', active: false, extEmployeeId: 'e-7' },
		{ employeeNumber: 3, name: 'Jan', email: 'jan@example.com', categoryId: 1 },
	],
	paymentMethods: [
		{ method: 'CASH', description: 'Contant', active: true, type: 'PAYMENT-METHOD-TYPE-PAYMENT' },
		{ method: 'OLD', description: 'Oud', active: false, type: 'PAYMENT-METHOD-TYPE-AUTO-DEPOSIT' },
	],
};

const ROWS: Record<string, Row> = {
	getApiVersion: {
		call: 'getApiVersion',
		simple: [{ serviceVersion: '67.1.3', protocolVersion: '1.0.0', databaseVersion: '67.1.0', minWorkerThreads: 2, maxWorkerThreads: 16, inDebugMode: false }],
		raw: { serviceMajorNumber: 67, serviceVersionDisplayString: '67.1.3' },
	},
	getBranches: {
		call: 'getBranches',
		simple: [
			{ branchNumber: 1, name: 'Main', abbreviation: 'Mai', country: 'NLD', workplaces: [{ workplaceNumber: 1, name: 'Till 1', isMobile: false }] },
			{ branchNumber: 2, name: 'Second', abbreviation: 'Sec', country: 'NLD', workplaces: [{ workplaceNumber: 1, name: 'Till 1', isMobile: false }] },
		],
		raw: { branchNumber: 1, branchName: 'Main', countryIso3: 'NLD', workplaces: { workplace: [{ workplaceName: 'Till 1' }] } },
	},
	getCardCategories: {
		parameters: { cardType: 'relation' },
		call: 'getCardCategories',
		simple: [
			{ cardType: 'relation', categoryId: 1, name: 'Klanten', isVipGroup: false, isSupplierGroup: false },
			{ cardType: 'relation', categoryId: 2, name: 'Leveranciers', isVipGroup: false, isSupplierGroup: true },
		],
		raw: { cardType: 'relation', categoryId: 1, name: 'Klanten' },
	},
	getCustomFields: {
		call: 'getCustomFieldLists',
		simple: [
			{ cardType: 'article', fieldName: 'material', dataType: 'string', isRequired: false },
			{ cardType: 'relation', fieldName: 'newsletter', dataType: 'bool', isRequired: false },
		],
		raw: { cardType: 'article', fieldName: 'material', dataType: 'DATA-TYPE-STRING' },
	},
	getDeliveryMethods: {
		call: 'getDeliveryMethodsV2',
		simple: [
			{ deliveryMethod: 'PICKUP', description: 'Afhalen', enabled: true },
			{ deliveryMethod: 'DELIVERY', description: 'Bezorgen', enabled: true },
		],
		raw: { deliveryMethod: 'PICKUP', buttonText: 'Afhalen' },
	},
	getEmployees: {
		call: 'getEmployees',
		simple: [
			{ employeeNumber: 3, name: 'Jan', email: 'jan@example.com', active: true, categories: [1] },
			{ employeeNumber: 999999, name: 'Superuser', active: true },
		],
		raw: { employeeNumber: 3, name: 'Jan', syncMarker: 3 },
	},
	getLicense: {
		call: 'getLicenseInformation',
		simple: [{ companyName: 'Simulated shop', city: 'Utrecht', branches: [expect.objectContaining({ branchNumber: 1, name: 'Main' }), expect.objectContaining({ branchNumber: 2, name: 'Second' })] }],
		raw: { companyName: 'Simulated shop' },
	},
	getOrderCategories: {
		call: 'getOrderCategories',
		simple: [
			{ orderCategoryNumber: 1, description: 'Webshop', allowCancel: true, allowProcess: true },
			{ orderCategoryNumber: 2, description: 'Winkel', allowCancel: true, allowProcess: true },
		],
		raw: { orderCategoryNumber: 1, orderCategoryDescription: 'Webshop' },
	},
	getPaymentMethods: {
		parameters: { onlyActive: false },
		call: 'getPaymentMethodsV2',
		simple: [
			{ method: 'CASH', description: 'Contant', active: true, type: 'payment', allowNegativeAmount: true },
			{ method: 'OLD', description: 'Oud', active: false, type: 'auto deposit', allowNegativeAmount: true },
		],
		raw: { method: 'CASH', type: 'PAYMENT-METHOD-TYPE-PAYMENT' },
	},
	getPriceLists: {
		call: 'getPriceGroupList',
		simple: [
			{ kind: 'priceGroup', number: 1, description: 'Groothandel' },
			{ kind: 'salesPrice', number: 1, description: 'Zomeractie', startDate: '2026-07-01', endDate: '2026-08-31' },
		],
		raw: { kind: 'priceGroup', priceGroupNumber: 1 },
	},
	getTerminals: {
		call: 'getAvailableTerminalList',
		simple: [
			{ branchNumber: 1, branchName: 'Main', terminalNumber: 1, name: 'Till 1', status: 'available' },
			{ branchNumber: 2, branchName: 'Second', terminalNumber: 1, name: 'Till 1', status: 'registered' },
		],
		raw: { terminalNumber: 1, terminalStatus: 'TERMINAL-STATUS-AVAILABLE' },
	},
	getTurnoverGroups: {
		call: 'getTurnoverGroups',
		simple: [
			{ turnoverGroup: 1, name: 'Omzet hoog', type: 'turnover', defaultVatCode: 1 },
			{ turnoverGroup: 2, name: 'Omzet laag', type: 'turnover', defaultVatCode: 2 },
			{ turnoverGroup: 3, name: 'Omzet nul', type: 'turnover', defaultVatCode: 3 },
			{ turnoverGroup: 90, name: 'Diensten', type: 'turnover', defaultVatCode: 1 },
		],
		raw: { turnoverGroup: 1, turnoverGroupName: 'Omzet hoog' },
	},
	getVatGroups: {
		call: 'getVatGroupList',
		simple: [1, 2].flatMap((branchNumber) => [
			{ branchNumber, country: 'NLD', vatCode: 1, percentage: 21 },
			{ branchNumber, country: 'NLD', vatCode: 2, percentage: 9 },
			{ branchNumber, country: 'NLD', vatCode: 3, percentage: 0 },
		]),
		raw: { branchNumber: 1, countryIso3: 'NLD', vatPercentage: 21 },
	},
};

/** What an old till is asked for, where that is another call or more than one. */
const OLD_CALLS: Record<string, string[]> = {
	getApiVersion: [],
	getDeliveryMethods: ['getDeliveryMethods'],
	getPaymentMethods: ['getPaymentMethods'],
	getEmployees: ['getEmployees', 'getEmployees'],
	getPriceLists: ['getSalesPriceList', 'getPriceGroupList'],
};
const SALES_PRICES = 'getSalesPriceList';

it('every operation is tested here', () => {
	expect(Object.keys(ROWS)).toEqual(Object.keys(operations));
});

describe.each(Object.entries(ROWS))('MplusKASSA, Reference Data: %s', (operation, { parameters = {}, call, simple, raw }) => {
	it('given a till, when it is asked, then one item comes for each entry, paired with what asked', async () => {
		const till = await startSoundTill(GIVEN);

		const finished = await runMplus(till, 'referenceData', operation, { ...parameters }, { input: [{}, {}] });

		expect(itemsOf(finished)).toEqual([...simple, ...simple]);
		expect(finished.output('Node').map(({ pairedItem }) => pairedItem)).toEqual([...simple.map(() => ({ item: 0 })), ...simple.map(() => ({ item: 1 }))]);
		expect(till.log.map(({ label }) => label)).toContain(call);
	});

	it('given Simplify is off, when it is asked, then the entries come in the fields of the till', async () => {
		const till = await startSoundTill(GIVEN);

		const items = itemsOf(await runMplus(till, 'referenceData', operation, { ...parameters, simplify: false }));

		expect(items).toHaveLength(simple.length);
		expect(items[0]).toMatchObject(raw);
		expect(till.log.map(({ label }) => label)).toContain(call);
	});

	it('given an old till, when it is asked, then the same comes', async () => {
		const till = await startSoundTill({ ...GIVEN, ...OLD });

		const items = itemsOf(await runMplus(till, 'referenceData', operation, { ...parameters }));

		expect(items).toEqual(operation === 'getApiVersion' ? [{ ...simple[0], serviceVersion: '58.0.0', databaseVersion: '58.0.0' }] : simple);
		expect(callsOf(till)).toEqual(OLD_CALLS[operation] ?? [call]);
	});

	it('given the till reports a fault for the second of two items, when it goes on after failures, then that item says so and the entries of the first come', async () => {
		const till = await startSoundTill(GIVEN);
		await runMplus(till, 'referenceData', operation, { ...parameters });
		const once = sentTo(till, call).length;
		till.faults.push({ on: call, nth: 2 * once + 1, then: 'server-error' });

		const finished = await runMplus(till, 'referenceData', operation, { ...parameters }, { input: [{}, {}], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ pairedItem }) => pairedItem)).toEqual([...simple.map(() => ({ item: 0 })), { item: 1 }]);
		expect(itemsOf(finished)).toEqual([...simple, { error: expect.stringContaining(`MplusKASSA, ${call}: the till reports a fault`), details: { code: 'system-error', hint: null } }]);
		expect(till.log.at(-1)).toMatchObject({ label: call, fault: 'server-error' });
	});
});

describe('MplusKASSA, Reference Data', () => {
	it.each([
		['getDeliveryMethods', { onlyEnabled: false }, 3],
		['getEmployees', { onlyActive: false }, 3],
		['getPaymentMethods', { onlyActive: true }, 1],
		['getTurnoverGroups', { onlyActive: false }, 5],
		['getCardCategories', { cardType: 'all' }, 5],
		['getCustomFields', { cardType: 'employee' }, 0],
	])('given what is switched off as well, when %s is asked with %j, then %d come', async (operation, parameters, count) => {
		const till = await startSoundTill(GIVEN);

		expect(itemsOf(await runMplus(till, 'referenceData', operation, { ...parameters }))).toHaveLength(count);
		expect(new Set(callsOf(till))).toEqual(new Set([ROWS[operation]?.call]));
	});

	it('given the till reports a fault at the sales prices, when price lists are read for two items, then the second says so and none of its entries comes', async () => {
		const till = await startSoundTill(GIVEN, { faults: [{ on: SALES_PRICES, nth: 2, then: 'server-error' }] });

		const items = itemsOf(await runMplus(till, 'referenceData', 'getPriceLists', {}, { input: [{}, {}], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ kind: 'priceGroup' }, { kind: 'salesPrice' }, { error: expect.stringContaining(`MplusKASSA, ${SALES_PRICES}: the till reports a fault`), details: { code: 'system-error' } }]);
		expect(sentTo(till, SALES_PRICES)).toHaveLength(2);
	});

	it.each([
		['getCardCategories', { cardType: 'employee' }, GIVEN],
		['getPaymentMethods', {}, { paymentMethods: [] }],
		['getEmployees', {}, { employees: [{ employeeNumber: 7, name: 'Els', active: false }] }],
		['getVatGroups', {}, { vatGroups: [] }],
	])('given a till that has none, when %s is asked with %j, then no item comes and nothing fails', async (operation, parameters, given) => {
		const till = await startSoundTill({ ...given, ...(operation === 'getCardCategories' && { cardCategories: [] }) } as never);

		const finished = await runMplus(till, 'referenceData', operation, { ...parameters }, { input: [{}, {}] });

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
		expect(new Set(callsOf(till))).toEqual(new Set([ROWS[operation]?.call]));
	});

	it.each([true, false])('given employees with passwords, when they are read with Simplify %j, then no password comes', async (simplify) => {
		const till = await startSoundTill(GIVEN);

		const finished = await runMplus(till, 'referenceData', 'getEmployees', { simplify });

		expect(itemsOf(finished)).toMatchObject([{ employeeNumber: 3 }, { employeeNumber: 999999 }]);
		expect(JSON.stringify(finished.run.data.resultData)).not.toContain('geheim');
		expect(new Set(callsOf(till))).toEqual(new Set(['getEmployees']));
	});

	it('given an old till whose delivery methods are not filtered, when the enabled ones are asked for, then no other comes', async () => {
		const till = await startSoundTill(OLD);

		expect(itemsOf(await runMplus(till, 'referenceData', 'getDeliveryMethods'))).toHaveLength(2);
		expect(callsOf(till)).toEqual(['getDeliveryMethods']);
	});

	it('given rates in hundredths of a percent, when VAT groups are read, then they come in percent', async () => {
		const till = await startSoundTill({ vatPercentageScale: 100 });

		expect(itemsOf(await runMplus(till, 'referenceData', 'getVatGroups')).map(({ percentage }) => percentage)).toEqual([21, 9, 0, 21, 9, 0]);
		expect(callsOf(till)).toContain('getVatGroupList');
	});
});
