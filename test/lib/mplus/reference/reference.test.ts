import { listVatCodes } from '../../../../lib/mplus/reference/listVatCodes';
import { literalWords } from '../../../../lib/mplus/reference/literalWords';
import { readEmployees } from '../../../../lib/mplus/reference/readEmployees';
import { readPaymentMethods } from '../../../../lib/mplus/reference/readPaymentMethods';
import { closeTills, startTill } from '../aTillScene';
import { withoutInRequest } from '../withoutInRequest';

afterEach(closeTills);

const TYPE = 'PAYMENT-METHOD-TYPE-DEPOSIT';
const paymentMethods = [
	{ method: 'CASH', description: 'Contant', active: true, type: 'PAYMENT-METHOD-TYPE-PAYMENT', accountNumber: 10 },
	{ method: 'BANK', description: 'Bank', active: true, type: TYPE, accountNumber: 20 },
];

describe('readPaymentMethods', () => {
	it.each<[string, object, string[]]>([
		['no filter', {}, ['CASH', 'BANK']],
		['a type', { paymentMethodTypes: [TYPE] }, ['BANK']],
		['an account', { accountNumber: 10 }, ['CASH']],
		['both, which none has', { paymentMethodTypes: [TYPE], accountNumber: 10 }, []],
	])('given methods, when they are read by %s, then a new till, an old one and one that ignores it give the same', async (_, filter, methods) => {
		const newTill = await startTill({ given: { paymentMethods } });
		const oldTill = await startTill({ given: { paymentMethods, serviceVersion: { major: 58, minor: 0, revision: 0 } } });
		const clients = [newTill.client, oldTill.client, withoutInRequest(newTill.client, 'paymentMethodTypes', 'accountNumber')];

		for (const client of clients) expect((await readPaymentMethods(client, filter)).map(({ method }) => method)).toEqual(methods);
	});
});

describe('readEmployees', () => {
	it('given 2,500 employees, when they are read, then each comes once by number, and none with a password', async () => {
		const employees = Array.from({ length: 2_500 }, (_, index) => ({ employeeNumber: 2_500 - index, name: 'E', password: 'geheim' }));
		const { client, calls } = await startTill({ given: { employees } });

		const read = await readEmployees(client, true);

		expect(read.map(({ employeeNumber }) => employeeNumber)).toEqual(Array.from({ length: 2_500 }, (_, index) => index + 1));
		expect(JSON.stringify(read)).not.toContain('geheim');
		expect(calls()).toHaveLength(4);
	});
});

describe('listVatCodes', () => {
	it('given groups of several branches, when codes are listed, then each stands once by number, with what it means', async () => {
		const { client } = await startTill({
			given: {
				vatGroups: [
					{ branchNumber: 1, countryIso3: 'NLD', vatCode: 2, vatPercentage: 9 },
					{ branchNumber: 1, countryIso3: 'NLD', vatCode: 1, vatPercentage: 21 },
					{ branchNumber: 2, countryIso3: 'NLD', vatCode: 1, vatPercentage: 21 },
					{ branchNumber: 3, countryIso3: 'BEL', vatCode: 1, vatPercentage: 21 },
				],
			},
		});

		await expect(listVatCodes(client)).resolves.toEqual([
			{ vatCode: 1, rates: [{ country: 'NLD', percentage: 21 }, { country: 'BEL', percentage: 21 }] },
			{ vatCode: 2, rates: [{ country: 'NLD', percentage: 9 }] },
		]);
	});
});

describe('literalWords', () => {
	it.each([
		['PAYMENT-METHOD-TYPE-AUTO-DEPOSIT', 'PAYMENT-METHOD-TYPE', 'auto deposit'],
		['SOMETHING-NEW', 'PAYMENT-METHOD-TYPE', 'something new'],
		[undefined, 'X', undefined],
	])('given %j, when it is put into words, then without its family', (literal, prefix, words) => {
		expect(literalWords(literal, prefix)).toBe(words);
	});
});
