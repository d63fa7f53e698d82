import type { ReferenceData } from '../../../sim/mplus/referenceData';
import { putReference } from '../../../sim/mplus/store/putReference';
import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';
import { requestXml, xmlOf } from './xmlOf';

const workplace = (branchNumber: number, workplaceNumber = 1) => ({ branchNumber, workplaceNumber });
const METHODS = [
	{ method: 'CASH', description: 'Contant', active: true, type: 'PAYMENT-METHOD-TYPE-PAYMENT' },
	{ method: 'OLD', description: 'Oud', active: false, type: 'PAYMENT-METHOD-TYPE-PAYMENT' },
	{ method: 'PIN', description: 'Pin', active: true, type: 'PAYMENT-METHOD-TYPE-EFT' },
];

describe('given the lists of a till', () => {
	it.each<[string, string, string, string[]]>([
		['turnover groups', requestXml('getTurnoverGroups'), 'turnoverGroup', ['1', '2', '3', '90', '98']],
		['active turnover groups', requestXml('getTurnoverGroups', { onlyActive: true }), 'turnoverGroupName', ['Omzet hoog', 'Omzet laag', 'Omzet nul', 'Diensten']],
		['delivery methods', '<ns1:getDeliveryMethods/>', 'deliveryMethod', ['PICKUP', 'DELIVERY', 'COURIER']],
		['delivery methods by V2', requestXml('getDeliveryMethodsV2'), 'deliveryMethod', ['PICKUP', 'DELIVERY', 'COURIER']],
		['enabled delivery methods', requestXml('getDeliveryMethodsV2', { onlyEnabled: true }), 'deliveryMethod', ['PICKUP', 'DELIVERY']],
		['order categories', '<ns1:getOrderCategories/>', 'orderCategoryDescription', ['Webshop', 'Winkel']],
		['card categories', '<ns1:getCardCategories/>', 'name', ['Webshop', 'Seizoen', 'Winkel', 'Klanten', 'Leveranciers']],
		['card categories by V2', requestXml('getCardCategoriesV2', { workplaceKey: workplace(1) }), 'id', ['1', '2', '1', '1', '2']],
		['custom fields', '<ns1:getCustomFieldLists/>', 'fieldName', ['material', 'newsletter']],
		['sales prices', '<ns1:getSalesPriceList/>', 'description', ['Zomeractie']],
		['price groups', '<ns1:getPriceGroupList/>', 'description', ['Groothandel']],
		['terminals', '<ns1:getAvailableTerminalList/>', 'terminalStatus', ['TERMINAL-STATUS-AVAILABLE', 'TERMINAL-STATUS-REGISTERED']],
		['licensed modules', '<ns1:getLicenseInformation/>', 'moduleDescription', ['API', 'Webhooks', 'Voorraad', 'API', 'Webhooks', 'Voorraad']],
	])('when the %s are read, then they come', (_case, request, element, expected) => {
		const world = aTill();

		const found = texts(callTill(world, request), element);

		expect([found, world.failures]).toEqual([expected, []]);
	});

	it('when categories and fields are read, then they stand under their kind of card', () => {
		expect(callTill(aTill(), '<ns1:getCardCategories/>').body).toMatch(/articleCardCategoryList>.*Seizoen.*employeeCardCategoryList>.*Winkel.*relationCardCategoryList>.*Leveranciers/);
		expect(callTill(aTill(), '<ns1:getCustomFieldLists/>').body).toMatch(/articleCustomFieldList>.*material.*relationCustomFieldList>.*newsletter/);
	});

	it('when terminals are read, then each is a `return`', () => {
		expect(callTill(aTill(), '<ns1:getAvailableTerminalList/>').body.match(/<ns:return>/g)).toHaveLength(2);
	});

	it('when a list is given, then it stands in place of the default', () => {
		const turnoverGroups = [{ turnoverGroup: 5, turnoverGroupType: 'TURNOVER-GROUP-TYPE-TURNOVER', turnoverGroupName: 'Boeken', active: true }];

		expect(texts(callTill(aTill({ turnoverGroups }), requestXml('getTurnoverGroups')), 'turnoverGroup')).toEqual(['5']);
	});

	it.each<[keyof ReferenceData, ReferenceData[keyof ReferenceData][number], string, string, string]>([
		['turnoverGroups', { turnoverGroup: 1, turnoverGroupType: 'TURNOVER-GROUP-TYPE-TURNOVER', turnoverGroupName: 'Nieuw', active: true }, requestXml('getTurnoverGroups'), 'turnoverGroupName', 'Nieuw'],
		['customFields', { cardType: 'EMPLOYEE', fieldName: 'material', dataType: 'DATA-TYPE-INT' }, '<ns1:getCustomFieldLists/>', 'dataType', 'DATA-TYPE-INT'],
	])('when someone changes %s, then the list has it once', (list, record, request, element, expected) => {
		const world = aTill();
		const before = texts(callTill(world, request), element).length;

		putReference(world, list, record);
		putReference(world, list, record);

		const found = texts(callTill(world, request), element);
		expect([found.filter((value) => value === expected), found.length - before]).toEqual([[expected], list === 'customFields' ? 1 : 0]);
	});

	it('when one till is changed, then the defaults of the next are not', () => {
		putReference(aTill(), 'priceGroups', { priceGroupNumber: 2, description: 'VIP' });

		expect(aTill().priceGroups).toHaveLength(1);
	});
});

describe('given payment methods of which one is switched off', () => {
	it.each<[string, string, boolean, string[]]>([
		['getPaymentMethods', '<ns1:getPaymentMethods/>', true, ['CASH', 'OLD', 'PIN']],
		['getPaymentMethodsV2', requestXml('getPaymentMethodsV2'), true, ['CASH', 'OLD', 'PIN']],
		['getPaymentMethodsV2', requestXml('getPaymentMethodsV2', { paymentMethodTypes: ['PAYMENT-METHOD-TYPE-EFT'] }), true, ['PIN']],
		['getPaymentMethods', '<ns1:getPaymentMethods/>', false, ['CASH', 'PIN']],
		['getAvailablePaymentMethods', '<ns1:getAvailablePaymentMethods/>', true, ['CASH', 'PIN']],
		['getAvailablePaymentMethodsV2', requestXml('getAvailablePaymentMethodsV2', { workplace: workplace(1) }), true, ['CASH', 'PIN']],
		['getAvailablePaymentMethodsV2', requestXml('getAvailablePaymentMethodsV2', { workplace: workplace(1, 9) }), true, []],
	])('when %s is asked (row %#), then the right ones come', (_operation, request, listsInactivePaymentMethods, expected) => {
		expect(texts(callTill(aTill({ paymentMethods: METHODS, listsInactivePaymentMethods }), request), 'method')).toEqual(expected);
	});
});

describe('given employees', () => {
	const world = aTill({ employees: [{ employeeNumber: 1, name: 'Piet de Boer', email: 'piet@example.nl' }, { employeeNumber: 2, name: 'Pieta' }] });
	const find = (employee: { [field: string]: string }): string => xmlOf({ findEmployee: { employee } });

	it.each<[string, string, string, string | undefined]>([
		['by number', xmlOf({ getEmployee: { employeeNumber: 2 } }), 'GET-EMPLOYEE-RESULT-OK', '2'],
		['by an unknown number', xmlOf({ getEmployee: { employeeNumber: 9 } }), 'GET-EMPLOYEE-RESULT-NOT-FOUND', undefined],
		['by a part of a name', find({ name: 'PIETA' }), 'FIND-EMPLOYEE-RESULT-OK', '2'],
		['by two terms', find({ name: 'piet', email: 'example' }), 'FIND-EMPLOYEE-RESULT-OK', '1'],
		['by a name nobody has', find({ name: 'Klaas' }), 'FIND-EMPLOYEE-RESULT-NOT-FOUND', undefined],
		['by nothing', find({}), 'FIND-EMPLOYEE-RESULT-NOT-FOUND', undefined],
	])('when one is looked for %s, then it is found or not', (_case, request, result, employeeNumber) => {
		const reply = callTill(world, request);

		expect([text(reply, 'result'), text(reply, 'employeeNumber')]).toEqual([result, employeeNumber]);
	});
});

describe('given a branch', () => {
	const ask = (branchNumber: number): string => requestXml('getBranchInformation', { branchNumber });

	it('when its information is asked for, then it comes with what is given', () => {
		const reply = callTill(aTill({ branchInformation: [{ branchNumber: 2, city: 'Zwolle' }] }), ask(2));

		expect([text(reply, 'result'), text(reply, 'branchName'), text(reply, 'city'), text(reply, 'countryCode')]).toEqual(['GET-BRANCH-INFORMATION-RESULT-OK', 'Second', 'Zwolle', '528']);
	});

	it('when it is unknown, then it says so', () => {
		const reply = callTill(aTill(), ask(9));

		expect([text(reply, 'result'), text(reply, 'errorMessage')]).toEqual(['GET-BRANCH-INFORMATION-RESULT-FAILED', 'Branch 9 does not exist']);
	});
});

describe('given webhook consumers', () => {
	const world = aTill({
		webhookConsumers: [
			{ webhookConsumerId: 'all' },
			{ webhookConsumerId: 'second', workplaceKey: workplace(2), enabled: false, applicationName: 'Other' },
		],
	});
	const ask = (branchNumber: number): string => requestXml('getWebhookConsumers', { workplace: workplace(branchNumber) });

	it.each([
		[1, ['all'], ['true']],
		[2, ['all', 'second'], ['true', 'false']],
		[9, [], []],
	])('when workplace 1 of branch %i asks, then those that are its come', (branchNumber, ids, enabled) => {
		const reply = callTill(world, ask(branchNumber));

		const consumers = reply.body.split('<ns:webhookConsumer>').slice(1);
		expect([texts(reply, 'webhookConsumerId'), consumers.map((consumer) => texts({ body: consumer }, 'enabled').at(-1))]).toEqual([ids, enabled]);
		expect(texts(reply, 'eventName')).toEqual(ids.map(() => 'completeSession'));
	});
});
