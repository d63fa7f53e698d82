import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault, type SoundShop } from '../../../support/ccvNode';
import { byId, byNumber, placeSale, startSaleShop } from './saleShop';

afterAll(closeSoundShops);

const notesOf = ({ world }: SoundShop) => world.ordernotes.map(({ order_id: id, note }) => [id, note]);
const messagesOf = ({ world }: SoundShop) => world.ordermessages.map(({ order_id: id, message }) => [id, message]);

describe.each([
	['Add Note', 'addNote', 'note', 'ordernotes', notesOf],
	['Add Message', 'addMessage', 'message', 'ordermessages', messagesOf],
] as const)('CCV SalesPOS, Order: %s', (_name, operation, field, list, inWorld) => {
	const POST = `POST /orders/:id/${list}/`;
	const text = 'It is on its way';
	const add = (id: number, over: object = {}) => ({ order: byId(id), [field]: text, ...over });

	it.each(['id', 'number'] as const)('given an order, when it is added by its %s, then it is there, and comes with its order', async (by) => {
		const shop = await startSaleShop();
		const order = placeSale(shop);

		const finished = await runCcv(shop, 'order', operation, add(order.id, { order: by === 'id' ? byId(order.id) : byNumber(order.ordernumber ?? 0) }));

		expect(finished.output('Node')).toMatchObject([{ json: { id: expect.any(Number), order_id: order.id, [field]: text, create_date: expect.any(String) }, pairedItem: { item: 0 } }]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('href');
		expect(inWorld(shop)).toEqual([[order.id, text]]);
		expect(sentTo(shop, POST)).toEqual([{ [field]: text }]);
	});

	it('given Simplify is off, when it is added, then it comes in CCV\'s own JSON', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', operation, add(id, { simplify: false })))).toMatchObject([{ href: expect.any(String), [field]: text, parent: { href: expect.any(String) } }]);
	});

	it.each(['empty-body', 'lose-answer', 'server-error-after', 'cut'] as const)('given %s and the same text from before, when it is added, then the new one is found, and made once', async (then) => {
		const shop = await startSaleShop({}, { credential: { verifyResponses: then !== 'cut' } });
		const { id } = placeSale(shop);
		itemsOf(await runCcv(shop, 'order', operation, add(id)));
		withFault(shop, POST, then);

		const [added] = itemsOf(await runCcv(shop, 'order', operation, add(id)));

		expect(added).toMatchObject({ id: shop.world[list][1]?.id, order_id: id, [field]: text });
		expect(inWorld(shop)).toEqual([[id, text], [id, text]]);
		expect(sentTo(shop, POST)).toHaveLength(2);
	});

	it('given the connection breaks before, when it is added behind another, then nobody knows, and it is not sent again', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop)];
		withFault(shop, POST, 'reset-before', 2);

		const { done, failed, code } = await runBehind(shop, 'order', operation, add(first.id), add(second.id));

		expect(done).toMatchObject([{ order_id: first.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(new RegExp(`Order ${second.id}, ${field}: it is not known.*Look at the record`)), 'unanswered']);
		expect(sentTo(shop, POST)).toHaveLength(2);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is added, then it waits, and it is there once', async (then) => {
		const shop = withFault(await startSaleShop(), POST, then);
		const { id } = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', operation, add(id)))).toMatchObject([{ [field]: text }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
		expect(inWorld(shop)).toHaveLength(1);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown order', { order: byId(1) }, /does not know this record \(500\.24/, 'not-found'],
		['no text', { [field]: '' }, /is empty/, 'invalid-setting'],
	])('given %s, when it is added behind another, then nothing is sent for it', async (_, over, message, expected) => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);

		const { done, failed, code } = await runBehind(shop, 'order', operation, add(id), over);

		expect(done).toMatchObject([{ order_id: id }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it('given the keys are refused, when it is added behind another, then it says so', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);
		withFault(shop, POST, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'order', operation, add(id), { [field]: 'Another' });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(inWorld(shop)).toEqual([[id, text]]);
		expect(callsOf(shop).filter((call) => call === POST)).toHaveLength(2);
	});
});
