import { valueOf, whyNot } from '../attempt';
import type { Check } from '../Check';
import { chooseShop, nameOfShop } from '../chooseShop';
import type { Findings } from '../Findings';

const NAME = 'Shop';

/** Which shop it is, and whether that is certain: its number is part of every external order ID. */
export function lookAtShop({ webshops, branches, settings }: Findings): Check {
	if ('failure' in webshops) return { name: NAME, result: 'unknown', says: `Which shop it is could not be looked at: ${whyNot(webshops)}` };
	const chosen = chooseShop(webshops.value, settings.baseUrl);
	if (!chosen) return { name: NAME, result: 'problem', says: 'CCV names no shop', consequence: 'The number of the shop is part of each external order ID: orders cannot be synced' };
	const { shop, isByAddress } = chosen;
	const says = [`${nameOfShop(shop)}, ${kindOf(shop)}`, ...othersOf(webshops.value.filter((other) => other !== shop), 'The keys also see'), ...othersOf((branches && valueOf(branches)) ?? [], 'Under one system with')].join('. ');
	if (isByAddress || webshops.value.length === 1) return { name: NAME, result: 'ok', says };
	return { name: NAME, result: 'warning', says, consequence: `None of these shops lives at the address in the credential, so ${nameOfShop(shop)} is taken, the first. Its number is part of each external order ID: enter the address of the right shop before anything is synced` };
}

function kindOf({ is_salespos: isSalesPos, is_multishop_system: isSystem }: Record<string, unknown>): string {
	const kind = isSalesPos === true ? 'a SalesPOS' : isSalesPos === false ? 'a webshop' : 'of a kind that CCV does not tell';
	return isSystem === true ? `${kind}, system of several shops` : kind;
}

function othersOf(shops: Array<Record<string, unknown>>, words: string): string[] {
	return shops.length === 0 ? [] : [`${words} ${shops.map((shop) => `${nameOfShop(shop)}, ${kindOf(shop)}`).join('; ')}`];
}
