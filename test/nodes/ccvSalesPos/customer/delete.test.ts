import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault, type SoundShop } from '../../../support/ccvNode';
import { AN, byEmail, byId, byUsername, JANSEN, startCustomerShop } from './customerShop';

afterAll(closeSoundShops);

const DELETE = 'DELETE /users/:id/';
const idsIn = ({ world }: SoundShop) => world.users.map(({ id }) => id);

describe('CCV SalesPOS, Customer: Delete', () => {
	it.each([
		['ID', byId(JANSEN), [DELETE]],
		['e-mail', byEmail('info@jansen.example'), ['GET /users/', 'GET /users/:id/', DELETE]],
		['user name', byUsername('JANSEN'), ['GET /users/', 'GET /users/:id/', DELETE]],
	] as const)('given a customer, when it is deleted by its %s, then it is gone, and the item is paired', async (_, customer, calls) => {
		const shop = await startCustomerShop();

		const finished = await runCcv(shop, 'customer', 'delete', { customer });

		expect(finished.output('Node')).toEqual([{ json: { id: JANSEN, deleted: true }, pairedItem: { item: 0 } }]);
		expect(idsIn(shop)).toEqual([AN]);
		expect(callsOf(shop)).toEqual(calls);
	});

	it('given a customer that was deleted, when it is looked for in the same run, then it is not known any more', async () => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'delete', { customer: byEmail('info@jansen.example') }, { customer: byEmail('info@Jansen.example') });

		expect(done).toEqual([{ id: JANSEN, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(/has no customer with this email address/), 'not-found']);
		expect(idsIn(shop)).toEqual([AN]);
	});

	it.each(['lose-answer', 'server-error-after', 'reset-before'] as const)('given %s, when a customer is deleted, then it is gone and that is said', async (then) => {
		const shop = withFault(await startCustomerShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'delete', { customer: byId(JANSEN) }))).toEqual([{ id: JANSEN, deleted: true }]);
		expect(idsIn(shop)).toEqual([AN]);
	});

	it('given CCV fails before it deletes, when it is deleted behind another, then it is said that it may be run again', async () => {
		const shop = withFault(await startCustomerShop(), DELETE, 'server-error', 2);

		const { done, failed, code } = await runBehind(shop, 'customer', 'delete', { customer: byId(AN) }, { customer: byId(JANSEN) });

		expect(done).toEqual([{ id: AN, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Customer 1002: it is not known.*Run it again/), 'unanswered']);
		expect(idsIn(shop)).toEqual([JANSEN]);
	});

	it('given an ID with zeros in front, as a number of another kind may have, when one is deleted by it behind another, then none is', async () => {
		const shop = await startCustomerShop();

		const { failed, code } = await runBehind(shop, 'customer', 'delete', { customer: byId(JANSEN) }, { customer: { ...byId(AN), value: `00${AN}` } });

		expect([failed, code]).toEqual([expect.stringMatching(/Customer must be an ID of CCV, not "001001".*no zero in front/), 'invalid-setting']);
		expect(idsIn(shop)).toEqual([AN]);
	});

	it.each([
		['id', byId(9), /does not know this record \(500\.24/],
		['e-mail', byEmail('nobody@example.com'), /has no customer with this email address/],
	] as const)('given none has that %s, when it is deleted behind another, then it says so', async (_, missing, message) => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'delete', { customer: byId(JANSEN) }, { customer: missing });

		expect(done).toEqual([{ id: JANSEN, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'not-found']);
		expect(idsIn(shop)).toEqual([AN]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a customer is deleted, then it waits, and it is gone', async (then) => {
		const shop = withFault(await startCustomerShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'delete', { customer: byId(JANSEN) }))).toEqual([{ id: JANSEN, deleted: true }]);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 204]);
	});

	it('given the keys are refused, when one is deleted behind another, then it says so and it stays', async () => {
		const shop = withFault(await startCustomerShop(), DELETE, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'customer', 'delete', { customer: byId(AN) }, { customer: byId(JANSEN) });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(idsIn(shop)).toEqual([JANSEN]);
	});

	it('given a cut list, when one is deleted by e-mail behind another, then nothing is deleted for it', async () => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: false } }), 'GET /users/', 'cut');

		const { done, failed, code } = await runBehind(shop, 'customer', 'delete', { customer: byId(AN) }, { customer: byEmail('info@jansen.example') });

		expect(done).toEqual([{ id: AN, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(/the answer is no whole JSON/), 'malformed-answer']);
		expect(idsIn(shop)).toEqual([JANSEN]);
	});
});
