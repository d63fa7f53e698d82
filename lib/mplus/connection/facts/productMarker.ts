import { highestMarker } from '../../readByMarker';
import { open, settled, type FactCheck } from './FactCheck';

export const productMarker: FactCheck = {
	question: 'Is the sync marker of a product the highest of its articles?',
	setting: 'The highest of all is taken, those of preparation methods too',
	async settle(_client, samples) {
		const marked = samples.products().filter(({ articleList }) => highestMarker(articleList?.article ?? []) >= 0);
		if (marked.length === 0) return open('There is no product to look at');
		const lower = marked.filter(({ syncMarker = -1, articleList }) => syncMarker < highestMarker(articleList?.article ?? []));
		if (lower.length === 0) return settled(`Yes, for ${marked.length} of ${marked.length} looked at`);
		return settled(`No, not for ${lower.length} of ${marked.length} looked at, such as product ${lower[0]?.productNumber}`);
	},
};
