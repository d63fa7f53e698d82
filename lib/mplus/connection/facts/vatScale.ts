import { open, settled, type FactCheck } from './FactCheck';

/** Above any rate in percent. */
const HUNDRED = 100;

export const vatScale: FactCheck = {
	question: 'Does the till count VAT in percent (21) or in hundredths of it (2100)?',
	setting: 'VAT percentages are read either way; custom API calls get them as they are',
	async settle(client) {
		const { vatGroup = [] } = await client.read('getVatGroupList', {});
		const seen = [...new Set(vatGroup.flatMap(({ vatPercentage }) => (vatPercentage ? [vatPercentage] : [])))].sort((one, other) => other - one);
		if (seen.length === 0) return open('No VAT group has a rate above 0');
		const list = seen.join(', ');
		if (seen.every((rate) => rate >= HUNDRED)) return settled(`In hundredths of a percent: ${list}`);
		return seen.every((rate) => rate < HUNDRED) ? settled(`In percent: ${list}`) : open(`Some rates look like percent and some like hundredths of it: ${list}`);
	},
};
