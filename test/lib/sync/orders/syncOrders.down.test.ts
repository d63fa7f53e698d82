import type { FaultKind } from '../../../../sim/server/types';
import type { FlowRun } from '../../../support/runFlow';
import { startShopAndTill, type ShopAndTill } from '../../../support/startShopAndTill';

let pair: ShopAndTill;
/** A shop and a till whose flow has begun. */
const open = async (...given: Parameters<typeof startShopAndTill>): Promise<void> => {
	pair = await startShopAndTill(...given);
	await pair.run();
	pair.clock.advance(300_000);
};
afterEach(async () => await pair.close());

const told = ({ outcomes }: FlowRun) => outcomes.map(({ source, status, reason }) => `${source.number} ${status} ${reason}`);
const mail = (email: string) => ({ email, billingaddress: { first_name: 'Jan', last_name: 'Jansen', city: 'Utrecht' } });
const customer = mail('jan@example.nl');

describe('given a till that is down', () => {
	it.each(['reset-before', 'proxy-page', 'hang-before'] as const)('when every call ends in %s, then the run throws, nothing is stored, and the next run does all', async (then) => {
		await open();
		pair.order({ customer });
		const before = pair.ledger();
		pair.till.faults.push({ then });
		const down = pair.run();
		await expect(down).rejects.toMatchObject({ name: 'PosError' });
		pair.till.faults.length = 0;

		const after = pair.ledger();
		const next = await pair.run();

		expect(after).toEqual(before);
		expect([told(next), pair.booked().length]).toEqual([['1001 synced created'], 1]);
	});

	/** Six orders of three new customers, a run in which calls from `first` to `last` (counted within the run) end badly, then a good run. */
	async function interrupt(then: FaultKind, first: number, last: number): Promise<{ written: number; threw: boolean }> {
		await open();
		for (let index = 0; index < 6; index++) pair.order({ customer: mail(`c${index % 3}@x.nl`) });
		const before = pair.till.log.length;
		for (let call = first; call <= last; call++) pair.till.faults.push({ then, call: before + call });
		const threw = await pair.run().then(() => false, () => true);
		const written = pair.booked().length;
		pair.till.faults.length = 0;
		await pair.run();
		expect([...pair.booked()].sort()).toEqual(pair.sim.world.orders.map(({ id }) => `ccv-90210-${id}`).sort());
		expect([...pair.till.world.relations.values()].map(({ email }) => email).sort()).toEqual(['c0@x.nl', 'c1@x.nl', 'c2@x.nl', undefined]);
		return { written, threw };
	}

	it.each(['lose-answer', 'reset-before', 'proxy-page-after', 'server-error-after', 'cut'] as const)('when it goes down with %s at any call, then each order and customer is there once after the next run', async (then) => {
		const seen: Array<{ written: number; threw: boolean }> = [];
		for (let call = 1; call <= 18; call++) {
			seen.push(await interrupt(then, call, call + 300));
			await pair.close();
		}

		expect(seen[0]).toEqual({ written: 0, threw: true });
		expect(new Set(seen.map(({ written }) => written)).size).toBeGreaterThan(3);
	});

	it.each(['lose-answer', 'reset-before', 'proxy-page-after', 'server-error', 'server-error-after', 'cut', 'garbage', 'refuse'] as const)('when a single call ends in %s, then each order and customer is there once after the next run', async (then) => {
		for (let call = 1; call <= 18; call++) {
			await interrupt(then, call, call);
			await pair.close();
		}
	});

	it('when it stops answering in the middle of the writes, then each order is there once after the next run', async () => {
		const { threw } = await interrupt('hang-after', 14, 300);

		expect(threw).toBe(true);
	});

	it('when its login is refused, then the run throws and says so', async () => {
		await open();
		pair.order({ customer });
		pair.till.world.credentials.secret = 'changed';
		const mplus = { ...pair.till, world: { ...pair.till.world, credentials: { ident: 'demo', secret: 'old' } } };

		await expect(pair.run({ mplus })).rejects.toMatchObject({ code: 'unauthorised' });
	});
});
