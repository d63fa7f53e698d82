import { hasWsdl } from '../../../support/xsd/mplusSchemas';
import { expectValidRequests } from '../../../support/xsd/expectValidRequests';
import { anOrderDraft } from '../anOrderDraft';
import { closeTills, startTill } from '../aTillScene';
import { toCreateOrderRequest } from '../../../../lib/mplus/orders/toMplusOrder';

afterEach(closeTills);

async function aLog() {
	const { client, sim } = await startTill();
	await client.read('getApiVersion', {});
	await client.write('createOrderV3', { request: toCreateOrderRequest(anOrderDraft(), 1, 0) }, 'keyed');
	return sim.log;
}

describe('given the log of a simulated till', () => {
	it('when all it got is valid, then that is told with its number, or that nobody looked', async () => {
		expect(await expectValidRequests(await aLog())).toBe(hasWsdl ? 2 : 'skipped');
	});

	(hasWsdl ? it : it.skip)('when one request is not valid, then it fails and names the operation', async () => {
		const [first, second] = await aLog();
		const spoiled = { ...second!, body: second!.body.replace('<ns1:orderId></ns1:orderId>', '') };

		await expect(expectValidRequests([first!, spoiled])).rejects.toThrow(/createOrderV3[^]*orderId/);
	});

	(hasWsdl ? it : it.skip)('when something was only fetched, then it is no request', async () => {
		const [first] = await aLog();

		expect(await expectValidRequests([{ ...first!, method: 'GET', body: '' }])).toBe(0);
	});
});
