import { whyNot } from '../attempt';
import type { Check } from '../Check';
import { chooseShop } from '../chooseShop';
import type { Findings } from '../Findings';

/** With fewer places than this, a sync of products may soon end. */
const FEW = 50;

/** Whether products can be created. */
export function lookAtCatalogue(findings: Findings): Check[] {
	return [lookAtPackages(findings), lookAtLimit(findings)];
}

function lookAtPackages({ packages }: Findings): Check {
	const name = 'Packages';
	if ('failure' in packages) return { name, result: 'unknown', says: `Packages could not be looked at: ${whyNot(packages)}`, consequence: 'Every new product needs the ID of one' };
	if (packages.value.length === 0) return { name, result: 'problem', says: 'There is no package', consequence: 'Products cannot be created, since each needs one: make one with Package: Create' };
	return { name, result: 'ok', says: `Packages: ${packages.value.slice(0, 5).map(({ name: label, id }) => `${String(label)} (${String(id)})`).join(', ')}${packages.value.length > 5 ? ` and ${packages.value.length - 5} more` : ''}` };
}

function lookAtLimit({ webshops, settings }: Findings): Check {
	const name = 'Product limit';
	if ('failure' in webshops) return { name, result: 'unknown', says: `The product limit could not be looked at: ${whyNot(webshops)}` };
	const { product_limit: given, product_limit_left: givenLeft } = chooseShop(webshops.value, settings.baseUrl)?.shop ?? {};
	const [limit, left] = [numberIn(given), numberIn(givenLeft)];
	if (limit === undefined || left === undefined) return { name, result: 'unknown', says: 'CCV does not tell how many products the subscription allows' };
	if (limit < 0) return { name, result: 'ok', says: 'The subscription allows any number of products' };
	const says = `The subscription allows ${limit} active products, ${Math.max(left, 0)} more than there are`;
	if (left <= 0) return { name, result: 'problem', says, consequence: 'CCV refuses new products (500.60): take a larger subscription, or make products inactive' };
	return left < FEW ? { name, result: 'warning', says, consequence: 'After these CCV refuses new products (500.60)' } : { name, result: 'ok', says };
}

function numberIn(value: unknown): number | undefined {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
