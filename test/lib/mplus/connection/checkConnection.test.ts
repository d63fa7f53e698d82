import { checkConnection } from '../../../../lib/mplus/connection/checkConnection';
import { attempt } from '../../../../lib/mplus/connection/attempt';
import { missingFeatures } from '../../../../lib/mplus/connection/missingFeatures';
import { missingRates } from '../../../../lib/mplus/connection/missingRates';
import { lookAtSetUp } from '../../../../lib/mplus/connection/parts/lookAtSetUp';
import { lookAtVersion } from '../../../../lib/mplus/connection/parts/lookAtVersion';
import { lookAtWorkers } from '../../../../lib/mplus/connection/parts/lookAtWorkers';
import { PosError } from '../../../../lib/http/PosError';
import { createMplusClient } from '../../../../lib/mplus/MplusClient';
import { aClock } from '../../../support/aClock';
import { mplusPort } from '../../../support/mplusPort';
import { standIn } from '../../../support/standIn';
import { closeTills, startTill } from '../aTillScene';
import { anAnswer } from '../soap/soapMessage';

afterEach(closeTills);

const options = { employeeNumber: 999999, zone: 'Europe/Amsterdam' };
const netherlands = { countryIso3: 'NLD', countryCode: 528, countryName: 'Nederland' };
const branch = (branchNumber: number, country: string) => ({ branchNumber, countryIso3: country });
const group = (branchNumber: number | undefined, country: string | undefined, vatPercentage: number) => ({ branchNumber, countryIso3: country, vatPercentage });

describe('given a release of the till', () => {
	it.each([
		[undefined, 0],
		[67, 0],
		[66, 1],
		[63, 2],
		[61, 2],
		[60, 3],
		[59, 6],
		[58, 11],
	])('when it is %j, then what it cannot do is named', (major, count) => {
		expect(missingFeatures(major)).toHaveLength(count);
	});

	it('when it does not say its release, then that needs attention', async () => {
		const { client } = await startTill();

		await expect(lookAtVersion(client, {}, options)).resolves.toMatchObject({ state: 'attention', text: expect.stringContaining('does not say its service version') });
		await expect(lookAtVersion(client, { serviceMajorNumber: 66 }, options)).resolves.toMatchObject({ state: 'ok', text: expect.stringContaining('contract periods') });
	});
});

describe('given the worker threads of the till', () => {
	it.each([
		[2, 'The till has 2 worker threads; 1 call at a time'],
		[6, 'The till has 6 worker threads; at most 3 calls at a time'],
		[50, 'The till has 50 worker threads; at most 4 calls at a time'],
	])('when there are %d, then it says how many calls there are at a time', async (maxWorkerThreads, text) => {
		const { client } = await startTill({ given: { maxWorkerThreads } });

		await expect(lookAtWorkers(client, { serviceMaxWorkerThreads: maxWorkerThreads }, options)).resolves.toMatchObject({ text });
	});

	it('when it does not say them, then the default counts', async () => {
		const silent = await standIn({ body: anAnswer('<ns:getApiVersionResponse/>') });
		const connection = { baseUrl: `http://${silent.host}`, ident: 'i', secret: 's', allowUnauthorizedCerts: false };

		await expect(lookAtWorkers(createMplusClient(connection, mplusPort(connection, aClock())), {}, options)).resolves.toMatchObject({ text: 'The till does not say its worker threads; at most 4 calls at a time' });
		await silent.close();
	});
});

describe('given how a till is set up', () => {
	it('when it is the service of a branch, then that needs attention', async () => {
		const { client } = await startTill();

		await expect(lookAtSetUp(client, { isSlaveApi: true, slaveBranchNumber: 2 }, options)).resolves.toMatchObject({ state: 'attention', text: 'This is the service of branch 2, not of the whole company: connect to the main service' });
		await expect(lookAtSetUp(client, { isSlaveApi: true }, options)).resolves.toMatchObject({ text: expect.stringContaining('service of a branch,') });
	});

	it('when a branch has a database of its own, then it says that writes can be queued', async () => {
		const { client } = await startTill({ given: { branches: [{ branchNumber: 1, branchName: 'Main', workplaces: [1], ...netherlands }, Object.assign({ branchNumber: 2, branchName: 'Second', workplaces: [], ...netherlands }, { isFullSlave: true })] } });

		const { parts } = await checkConnection(client, options);

		expect(parts.find(({ part }) => part === 'Set-up')).toMatchObject({ state: 'ok', text: 'Branch 2 has a database of its own: writes for it can be queued until it is online' });
		expect(parts.find(({ part }) => part === 'Branches')).toMatchObject({ state: 'attention', text: 'Branches: Main (1, workplaces 1); Second (2, workplaces none)' });
	});

	it('when it has no branch, no webhook consumer and nobody it is licensed to, then it says so', async () => {
		const { client } = await startTill({ given: { branches: [], vatGroups: [] } });

		const { parts } = await checkConnection(client, options);

		expect(parts.map(({ text }) => text)).toEqual(expect.arrayContaining(['The till has no branch', expect.stringContaining('No webhook consumer is set up')]));
	});
});

describe('given the VAT groups of branches', () => {
	it.each<[string, Parameters<typeof missingRates>[0], Parameters<typeof missingRates>[1], object[]]>([
		['a Dutch and a Belgian branch that have all', [branch(1, 'NLD'), branch(2, 'BEL')], [...[21, 9].map((rate) => group(1, 'NLD', rate)), ...[2100, 1200, 600].map((rate) => group(2, 'BEL', rate))], []],
		['rates for all branches', [branch(1, 'NLD'), branch(2, 'NLD')], [21, 9].map((rate) => group(undefined, undefined, rate)), []],
		['a Belgian branch with Dutch rates', [branch(2, 'BEL')], [21, 9].map((rate) => group(2, 'NLD', rate)), [{ branchNumber: 2, country: 'BEL', percentages: [21, 12, 6] }]],
		['the rates of another branch', [branch(1, 'NLD')], [21, 9].map((rate) => group(2, 'NLD', rate)), [{ branchNumber: 1, country: 'NLD', percentages: [21, 9] }]],
		['a country whose rates are not known', [branch(1, 'DEU')], [], []],
	])('when there is %s, then what is missing is named', (_, branches, groups, missing) => {
		expect(missingRates(branches, groups)).toEqual(missing);
	});
});

describe('given something to try', () => {
	it('when the till says no, then that is the result', async () => {
		const failure = new PosError('refused', 'no');

		await expect(attempt(async () => await Promise.reject(failure))).resolves.toEqual({ failure });
		await expect(attempt(async () => await Promise.resolve(1))).resolves.toEqual({ value: 1 });
	});

	it.each([new PosError('cancelled', 'stopped'), new TypeError('our own')])('when it is %s, then it is not hidden', async (failure) => {
		await expect(attempt(async () => await Promise.reject(failure))).rejects.toBe(failure);
	});
});
