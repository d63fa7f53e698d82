import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { startCcvShop, type CcvShopOptions, type RunningShop } from '../../../support/startCcvShop';

/** A shop that posts to loopback addresses too. */
export async function aWebhookShop(over: CcvWorldOver = {}, options?: CcvShopOptions): Promise<RunningShop> {
	return await startCcvShop({ webhooksNeedHttps: false, ...over }, options);
}
