import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault, type SoundShop } from '../../../support/ccvNode';
import { startWebhookShop } from './webhookShop';

afterAll(closeSoundShops);

const DELETE = 'DELETE /webhooks/:id/';
const webhook = (value: string) => ({ webhook: { __rl: true, mode: 'id', value } });
const idsIn = ({ world }: SoundShop) => world.webhooks.map(({ id }) => id);

describe('CCV SalesPOS, Webhook: Delete', () => {
	it('given a webhook, when it is deleted, then it is gone and the other stays, and the item is paired', async () => {
		const shop = await startWebhookShop();

		const finished = await runCcv(shop, 'webhook', 'delete', webhook('71'));

		expect(finished.output('Node')).toEqual([{ json: { id: 71, deleted: true }, pairedItem: { item: 0 } }]);
		expect([idsIn(shop), callsOf(shop)]).toEqual([[72], [DELETE]]);
	});

	it.each(['lose-answer', 'server-error-after', 'reset-before'] as const)('given %s, when a webhook is deleted, then it is gone and that is said', async (then) => {
		const shop = withFault(await startWebhookShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'webhook', 'delete', webhook('71')))).toEqual([{ id: 71, deleted: true }]);
		expect(idsIn(shop)).toEqual([72]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['server-error', 'unanswered', /Webhook 72: it is not known.*Run it again/],
	] as const)('given %s, when one is deleted behind another, then it says so and it stays', async (then, expected, message) => {
		const shop = withFault(await startWebhookShop(), DELETE, then, 2);

		const { done, failed, code } = await runBehind(shop, 'webhook', 'delete', webhook('71'), webhook('72'));

		expect(done).toEqual([{ id: 71, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(idsIn(shop)).toEqual([72]);
	});

	it.each([
		['9', 'not-found', /does not know this record \(500\.24/],
		['', 'invalid-setting', /Webhook is empty/],
	] as const)('given the ID "%s", when it is deleted behind another, then it says so', async (id, expected, message) => {
		const shop = await startWebhookShop();

		const { failed, code } = await runBehind(shop, 'webhook', 'delete', webhook('71'), webhook(id));

		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(idsIn(shop)).toEqual([72]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a webhook is deleted, then it waits, and it is gone', async (then) => {
		const shop = withFault(await startWebhookShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'webhook', 'delete', webhook('71')))).toEqual([{ id: 71, deleted: true }]);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 204]);
	});
});
