import { signRequest } from '../../../lib/ccv/signRequest';
import type { CcvWorld } from '../../../sim/ccv/world';
import type { RunningSim } from '../../../sim/server/types';
import { hasCcvModels } from '../../support/ccvModels/ccvDocuments';
import { startPair } from '../../support/startPair';
import { startShop } from '../../support/startShop';
import { startScene } from './aCcvShop';
import { aWebhookShop } from './webhooks/aWebhookShop';

interface Shop {
	sim: RunningSim<CcvWorld>;
	close(): Promise<void>;
}

const closedAs = (sim: RunningSim<CcvWorld>): Shop => ({ sim, close: sim.close });
const SHOPS: Array<[name: string, start: () => Promise<Shop>]> = [
	['a shop of a test in lib', async () => closedAs((await startScene()).sim)],
	['a shop on the clock of a test', async () => closedAs((await startShop()).sim)],
	['a shop that posts webhooks', async () => closedAs(await aWebhookShop())],
	['a shop beside a till', async () => await startPair().then(({ ccv, close }) => ({ sim: ccv, close }))],
];

async function ask({ baseUrl, world, log }: RunningSim<CcvWorld>, query: string): Promise<void> {
	const url = `${baseUrl}/api/rest/v1/orders/${query}`;
	await (await fetch(url, { headers: { ...signRequest({ ...world.keys }, { method: 'GET', url }, Date.now()) } })).arrayBuffer();
	expect(log).toHaveLength(1);
}

// Without CCV's models nothing that a test sends is held against them: these are then named as skipped.
(hasCcvModels ? describe : describe.skip).each(SHOPS)("given %s and CCV's models", (_name, start) => {
	it('when it was sent what they do not allow, then closing it finds that', async () => {
		const { sim, close } = await start();
		await ask(sim, '?colour=red');

		await expect(close()).rejects.toThrow(/query parameter colour is not documented/);
	});

	it('when it was sent what they allow, then closing it finds nothing', async () => {
		const { sim, close } = await start();
		await ask(sim, '?size=5');

		await close();
	});
});
