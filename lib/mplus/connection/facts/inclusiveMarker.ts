import { highestMarker } from '../../readByMarker';
import { open, settled, type FactCheck } from './FactCheck';

export const inclusiveMarker: FactCheck = {
	question: 'Does a page begin at the sync marker that is asked for, or after it?',
	setting: 'Reading goes on after the highest marker seen; were it exclusive, single records could be missed',
	async settle(client, samples) {
		const highest = highestMarker(samples.relations());
		if (highest < 0) return open('There is no relation with a sync marker');
		const { relationList } = await client.read('getRelations', { request: { syncMarker: highest, syncMarkerLimit: 1 } });
		const first = highestMarker(relationList?.relation ?? []);
		if (first === highest) return settled('At it, as documented');
		return first > highest ? settled('After it: report this, records could be missed') : settled('Nothing comes at the highest marker: it begins after it; report this');
	},
};
