import { Settings } from 'luxon';
import type { INodeParameters } from 'n8n-workflow';

import { putOrder } from '../../sim/mplus/store/putOrder';
import { putRelation } from '../../sim/mplus/store/putRelation';
import { putStock } from '../../sim/mplus/store/putStock';
import { pollScene, type PollOutcome } from '../support/engine/pollScene';
import { startTill, type RunningTill } from '../support/startTill';
import { expectValidRequests } from '../support/xsd/expectValidRequests';

let till: RunningTill;

beforeEach(async () => {
	till = await startTill({ products: [{ productNumber: 14, articles: [{ articleNumber: 14, pluNumber: 'TIE-RED' }] }] });
});

afterEach(async () => {
	await till.close();
	expect(till.world.failures).toEqual([]);
	await expectValidRequests(till.log);
});

const watch = (record: string, over: INodeParameters = {}) => pollScene('mplusKassaTrigger', { record, start: 'fromNow', simplify: true, options: {}, ...over }, till.credentials);
const relation = (relationNumber: number, name = `Customer ${relationNumber}`) => putRelation(till.world, { relationNumber, name });
const numbersOf = ({ items = [] }: PollOutcome) => items.map(({ json }) => json.relationNumber);

describe('MplusKASSA Trigger', () => {
	it('given it starts from now, when it is published and then relations change, then those come, once, in the order of their changes', async () => {
		relation(1);
		const trigger = watch('customer');

		expect(await trigger.activate()).toEqual({});
		relation(2);
		relation(3);
		relation(1, 'Renamed');

		const polled = await trigger.poll();
		expect(polled.items?.map(({ json }) => json)).toMatchObject([
			{ relationNumber: 2, name: 'Customer 2', syncMarker: 2 },
			{ relationNumber: 3, syncMarker: 3 },
			{ relationNumber: 1, name: 'Renamed', syncMarker: 4 },
		]);
		expect(await trigger.poll()).toEqual({});
	});

	it('given nothing ever changed when it was published, when n8n starts anew and then a relation is made, then it comes', async () => {
		const trigger = watch('customer');
		await trigger.activate();
		await trigger.poll();
		trigger.restart();
		relation(1);

		expect(numbersOf(await trigger.poll())).toEqual([1]);
	});

	it('given it starts from the beginning, when it is polled, then all come, so many a poll', async () => {
		for (const number of [1, 2, 3, 4, 5]) relation(number);
		const trigger = watch('customer', { start: 'fromBeginning', options: { recordsPerPoll: 2 } });

		expect(numbersOf(await trigger.activate())).toEqual([1, 2]);
		expect(numbersOf(await trigger.poll())).toEqual([3, 4]);
		expect(numbersOf(await trigger.poll())).toEqual([5]);
		expect(await trigger.poll()).toEqual({});
	});

	it('given it starts from a marker, when it is polled, then what has that marker or a later one comes', async () => {
		for (const number of [1, 2, 3]) relation(number);
		const trigger = watch('customer', { start: 'fromMarker', startMarker: 2 });

		expect(numbersOf(await trigger.activate())).toEqual([2, 3]);
	});

	it('given a change that ends after a later one, when both are done, then none is skipped', async () => {
		const trigger = watch('customer');
		await trigger.activate();
		till.world.counters.relation += 1;
		relation(2);
		expect(numbersOf(await trigger.poll())).toEqual([2]);

		till.world.relations.set(1, { relationNumber: 1, name: 'Late', active: true, syncMarker: 1 });
		expect(numbersOf(await trigger.poll())).toEqual([1]);
		expect(await trigger.poll()).toEqual({});
	});

	it('given a poll is still reading, when n8n polls again, then the second hands on nothing and nothing is lost', async () => {
		const trigger = watch('customer');
		await trigger.activate();
		relation(1);

		const both = await Promise.all([trigger.poll(), trigger.poll()]);

		expect(both.flatMap(numbersOf)).toEqual([1]);
		relation(2);
		expect(numbersOf(await trigger.poll())).toEqual([2]);
	});

	it.each(['cut', 'garbage'] as const)('given an answer that is %s, when it is polled, then it fails, and the next poll has everything', async (then) => {
		const trigger = watch('customer');
		await trigger.activate();
		relation(1);
		till.faults.push({ on: 'getRelations', then });

		const failed = await trigger.poll();
		expect(failed.items).toBeUndefined();
		expect(failed.error?.message).toMatch(/MplusKASSA, getRelations: the answer is no whole SOAP message/);
		till.faults.length = 0;
		expect(numbersOf(await trigger.poll())).toEqual([1]);
	});

	it('given records that cannot be shown, when it is polled, then it fails and the position stays, so that they come once they can', async () => {
		const trigger = watch('customer');
		await trigger.activate();
		putRelation(till.world, { relationNumber: 1, name: 'Jan', birthDate: { day: 45, mon: 13, year: 1990 } });

		Settings.throwOnInvalid = true;
		const failed = await trigger.poll();
		Settings.throwOnInvalid = false;

		expect([failed.items, failed.error?.message]).toEqual([undefined, expect.any(String)]);
		expect(numbersOf(await trigger.poll())).toEqual([1]);
	});

	it('given the till was restored from a backup, when it is polled, then it says so, and goes on once a new trigger is in its place', async () => {
		relation(1);
		relation(2);
		const trigger = watch('customer');
		await trigger.activate();
		till.world.relations.delete(2);
		till.world.counters.relation = 1;

		expect((await trigger.poll()).error).toMatchObject({ message: expect.stringContaining('it was restored from a backup'), description: expect.stringContaining('of another name') });
		const anew = watch('customer');
		await anew.activate();
		relation(3);
		expect(numbersOf(await anew.poll())).toEqual([3]);
	});

	it('given a wrong secret, when it is published, then that fails and says why', async () => {
		const credentials = { mplusKassaApi: { ...till.credentials.mplusKassaApi, secret: 'wrong' } };
		const trigger = pollScene('mplusKassaTrigger', { record: 'order', start: 'fromNow' }, credentials);

		expect((await trigger.activate()).error?.message).toMatch(/refuses the ident or the secret/);
	});

	it('given the credential names another till, when it is polled, then it begins there anew, and back here goes on where it stopped', async () => {
		const other = await startTill();
		const credentials = { mplusKassaApi: { ...till.credentials.mplusKassaApi } };
		const trigger = pollScene('mplusKassaTrigger', { record: 'customer', start: 'fromNow' }, credentials);
		await trigger.activate();
		relation(1);
		putRelation(other.world, { relationNumber: 7, name: 'There before' });

		credentials.mplusKassaApi.baseUrl = other.baseUrl;
		expect(await trigger.poll()).toEqual({});
		putRelation(other.world, { relationNumber: 8, name: 'New there' });
		expect(numbersOf(await trigger.poll())).toEqual([8]);
		credentials.mplusKassaApi.baseUrl = till.baseUrl;
		expect(numbersOf(await trigger.poll())).toEqual([1]);
		await other.close();
	});

	it('given the position is damaged, when it is polled, then it says so and skips nothing', async () => {
		const trigger = watch('customer');
		await trigger.activate();
		const key = Object.keys(trigger.saved()['node:Trigger'] as object)[0] ?? '';
		(trigger.saved()['node:Trigger'] as Record<string, unknown>)[key] = '1m|cut';
		trigger.restart();

		expect((await trigger.poll()).error).toMatchObject({ message: 'The position of this trigger cannot be read', description: expect.stringContaining('start from a marker') });
	});

	it('given a test in the editor, when it runs, then it shows the newest and the position stays', async () => {
		const trigger = watch('customer');
		await trigger.activate();
		relation(1);

		expect(numbersOf(await trigger.test())).toEqual([1]);
		expect(numbersOf(await trigger.test())).toEqual([1]);
		expect(numbersOf(await trigger.poll())).toEqual([1]);
	});

	it('given orders, when only fully paid ones are wanted, then one comes once it is paid', async () => {
		const trigger = watch('order', { options: { onlyFullyPaid: true } });
		await trigger.activate();
		putOrder(till.world, { orderId: 'a', extOrderId: 'X-1', fullyPaid: false });
		expect(await trigger.poll()).toEqual({});
		putOrder(till.world, { orderId: 'a', extOrderId: 'X-1', fullyPaid: true });

		expect((await trigger.poll()).items?.map(({ json }) => json)).toMatchObject([{ orderId: 'a', externalOrderId: 'X-1', fullyPaid: true }]);
	});

	it('given own writes are left out, when an order we carried over appears and is changed later, then it comes with that change', async () => {
		const trigger = watch('order', { options: { leaveOutOwnWrites: true } });
		await trigger.activate();
		putOrder(till.world, { orderId: 'a', extOrderId: 'ccv-1-7', changeCounter: 1 });
		putOrder(till.world, { orderId: 'b', extOrderId: '', changeCounter: 1 });
		expect((await trigger.poll()).items?.map(({ json }) => json.orderId)).toEqual(['b']);
		putOrder(till.world, { orderId: 'a', extOrderId: 'ccv-1-7', changeCounter: 2 });

		expect((await trigger.poll()).items?.map(({ json }) => json.orderId)).toEqual(['a']);
	});

	it('given stock, when levels move, then they come by article and branch, and without the moves of the API where those are left out', async () => {
		const trigger = watch('stock', { options: { leaveOutOwnWrites: true } });
		await trigger.activate();
		putStock(till.world, { articleNumber: 14, branchNumber: 1, free: 5, type: 'STOCK-HISTORY-TYPE-MANUAL' });
		putStock(till.world, { articleNumber: 14, branchNumber: 2, free: 9, type: 'STOCK-HISTORY-TYPE-API' });

		expect((await trigger.poll()).items?.map(({ json }) => json)).toMatchObject([{ articleNumber: 14, branchNumber: 1, free: 5 }]);
		expect(await trigger.poll()).toEqual({});
	});

	it('given Simplify is off, when an order changes, then it comes in the till\'s own fields', async () => {
		const trigger = watch('order', { simplify: false });
		await trigger.activate();
		putOrder(till.world, { orderId: 'a', extOrderId: 'X-1', totalInclAmount: 1995 });

		expect((await trigger.poll()).items?.map(({ json }) => json)).toMatchObject([{ orderId: 'a', extOrderId: 'X-1', totalInclAmount: 19.95, syncMarker: 1 }]);
	});
});
