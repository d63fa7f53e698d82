import type { CardType } from './records';
import type { WireRecord } from './wire';

/** Lists that people keep in the back office, in wire form unless said otherwise. */
export interface ReferenceData {
	/** `active` is no field of the answer: getTurnoverGroups only filters by it. */
	turnoverGroups: Array<WireRecord & { turnoverGroup: number; active: boolean }>;
	deliveryMethods: Array<WireRecord & { deliveryMethod: string; enabled: boolean }>;
	orderCategories: Array<WireRecord & { orderCategoryNumber: number }>;
	/** `cardType` tells whose category it is. */
	cardCategories: Array<{ cardType: CardType; categoryId: number; name: string; isVipGroup: boolean; isSupplierGroup: boolean }>;
	/** `cardType` tells whose field it is. */
	customFields: Array<WireRecord & { cardType: CardType; fieldName: string; dataType: string }>;
	salesPrices: Array<WireRecord & { salesPriceNumber: number }>;
	priceGroups: Array<WireRecord & { priceGroupNumber: number }>;
	terminals: Array<WireRecord & { branchNumber: number; terminalNumber: number }>;
	branchInformation: Array<WireRecord & { branchNumber: number }>;
	licensedModules: Array<WireRecord & { moduleGroup: number; moduleNumber: number; moduleDescription: string }>;
	/** Of images on articles. */
	imageLabels: Array<WireRecord & { id: number; label: string; singleSelection: boolean }>;
	/** What differs from an enabled consumer of paid sales. */
	webhookConsumers: Array<WireRecord & { webhookConsumerId: string }>;
}

const DEFAULTS: ReferenceData = {
	turnoverGroups: [
		aTurnoverGroup(1, 'Omzet hoog', 1),
		aTurnoverGroup(2, 'Omzet laag', 2),
		aTurnoverGroup(3, 'Omzet nul', 3),
		aTurnoverGroup(90, 'Diensten', 1),
		aTurnoverGroup(98, 'Oude omzet', 1, false),
	],
	deliveryMethods: [
		{ deliveryMethod: 'PICKUP', description: 'Afhalen', buttonText: 'Afhalen', enabled: true },
		{ deliveryMethod: 'DELIVERY', description: 'Bezorgen', buttonText: 'Bezorgen', enabled: true },
		{ deliveryMethod: 'COURIER', description: 'Koerier', buttonText: 'Koerier', enabled: false },
	],
	orderCategories: [
		{ orderCategoryNumber: 1, orderCategoryDescription: 'Webshop', allowCancel: true, allowProcess: true },
		{ orderCategoryNumber: 2, orderCategoryDescription: 'Winkel', allowCancel: true, allowProcess: true },
	],
	cardCategories: [
		aCategory('PRODUCT', 1, 'Webshop'),
		aCategory('PRODUCT', 2, 'Seizoen'),
		aCategory('EMPLOYEE', 1, 'Winkel'),
		aCategory('RELATION', 1, 'Klanten'),
		{ ...aCategory('RELATION', 2, 'Leveranciers'), isSupplierGroup: true },
	],
	customFields: [
		{ cardType: 'PRODUCT', fieldName: 'material', dataType: 'DATA-TYPE-STRING', isRequired: false },
		{ cardType: 'RELATION', fieldName: 'newsletter', dataType: 'DATA-TYPE-BOOL', isRequired: false },
	],
	salesPrices: [
		{
			salesPriceNumber: 1,
			description: 'Zomeractie',
			startDate: { day: 1, mon: 7, year: 2026 },
			endDate: { day: 31, mon: 8, year: 2026 },
		},
	],
	priceGroups: [{ priceGroupNumber: 1, description: 'Groothandel' }],
	terminals: [
		aTerminal(1, 'Main', 'TERMINAL-STATUS-AVAILABLE'),
		aTerminal(2, 'Second', 'TERMINAL-STATUS-REGISTERED'),
	],
	branchInformation: [],
	licensedModules: [
		{ moduleGroup: 1, moduleNumber: 1, moduleDescription: 'API' },
		{ moduleGroup: 1, moduleNumber: 2, moduleDescription: 'Webhooks' },
		{ moduleGroup: 2, moduleNumber: 1, moduleDescription: 'Voorraad' },
	],
	imageLabels: [
		{ id: 1, label: 'Kassa', singleSelection: true, defaultSelection: true },
		{ id: 1001, label: 'Webshop', singleSelection: false, defaultSelection: false },
	],
	webhookConsumers: [],
};

/** What a till keeps, with Dutch defaults for the lists that are not given. */
export function referenceData(given: Partial<ReferenceData>): ReferenceData {
	const names = Object.keys(DEFAULTS) as Array<keyof ReferenceData>;
	return structuredClone(Object.fromEntries(names.map((name) => [name, given[name] ?? DEFAULTS[name]]))) as unknown as ReferenceData;
}

function aTurnoverGroup(turnoverGroup: number, turnoverGroupName: string, defaultVatCode: number, active = true) {
	return { turnoverGroupType: 'TURNOVER-GROUP-TYPE-TURNOVER', turnoverGroup, turnoverGroupName, defaultVatCode, active };
}

function aCategory(cardType: CardType, categoryId: number, name: string) {
	return { cardType, categoryId, name, isVipGroup: false, isSupplierGroup: false };
}

function aTerminal(branchNumber: number, branchName: string, terminalStatus: string) {
	const uniqueDeviceIdentifier = terminalStatus === 'TERMINAL-STATUS-REGISTERED' ? `device-${branchNumber}` : '';
	return { branchNumber, branchName, terminalNumber: 1, terminalName: 'Till 1', terminalStatus, uniqueDeviceIdentifier };
}
