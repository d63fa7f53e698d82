import { ccvOrigin } from '../ccvUrl';
import type { CcvRecord } from '../writes/createRecord';

export interface ChosenShop {
	shop: CcvRecord;
	/** Whether it lives at the address in the credential; else it is only the first. */
	isByAddress: boolean;
}

/** Of several shops the one whose number our records bear: as `readWebshop` chooses it. */
export function chooseShop(shops: CcvRecord[], baseUrl: string): ChosenShop | undefined {
	const origin = ccvOrigin(baseUrl);
	const own = shops.find(({ api_root: root }) => typeof root === 'string' && URL.canParse(root) && new URL(root).origin === origin);
	const shop = own ?? shops[0];
	return shop && { shop, isByAddress: own !== undefined };
}

/** `Demo Shop (90210)` */
export function nameOfShop({ name, id }: CcvRecord): string {
	return `${String(name || 'A shop without a name')} (${String(id)})`;
}
