import { highestMarker } from '../../readByMarker';
import { open, settled, type FactCheck } from './FactCheck';

export const lowestFirst: FactCheck = {
	question: 'Does a page with a limit hold the lowest sync markers?',
	setting: 'Paging rests on it; were it otherwise, records would be missed',
	async settle(client, samples) {
		const markers = samples.relations().flatMap(({ syncMarker }) => (syncMarker === undefined ? [] : [syncMarker]));
		if (markers.length < 2) return open('There are fewer than two relations');
		const { relationList } = await client.read('getRelations', { request: { syncMarker: 0, syncMarkerLimit: 1 } });
		const [lowest, given] = [Math.min(...markers), highestMarker(relationList?.relation ?? [])];
		return given === lowest ? settled('Yes') : settled(`No: a page of one holds marker ${given}, although ${lowest} is lower; report this`);
	},
};
