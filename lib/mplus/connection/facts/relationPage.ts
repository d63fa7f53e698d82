import { open, settled, type FactCheck } from './FactCheck';
import { ASKED_RELATIONS } from './readSamples';

export const relationPage: FactCheck = {
	question: 'How many relations does one page hold at most?',
	setting: 'Pages of 1,000 are asked for; reading goes on until an empty page',
	async settle(client, samples) {
		const relations = samples.relations();
		const markers = relations.map(({ syncMarker }) => syncMarker ?? -1);
		if (relations.length >= ASKED_RELATIONS) return settled(`At least ${ASKED_RELATIONS}`);
		if (relations.length === 0) return open('There are no relations');
		const { relationList } = await client.read('getRelations', { request: { syncMarker: Math.max(...markers) + 1, syncMarkerLimit: 1 } });
		if ((relationList?.relation ?? []).length === 0) return open(`There are only ${relations.length} relations, and they came on one page`);
		return settled(`${relations.length}, where ${ASKED_RELATIONS} were asked for`);
	},
};
