import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { validWhenClosed } from '../../../support/ccvModels/validWhenClosed';
import { startCcvShop, type CcvShopOptions, type RunningShop } from '../../../support/startCcvShop';

/** A shop that posts to loopback addresses too; closing it expects that its requests were valid. */
export async function aWebhookShop(over: CcvWorldOver = {}, options?: CcvShopOptions): Promise<RunningShop> {
	return validWhenClosed(await startCcvShop({ webhooksNeedHttps: false, ...over }, options));
}
