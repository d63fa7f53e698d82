import type { MplusClient } from '../MplusClient';
import { ARTICLE_CARD } from './cardImages';

export interface ImageLabelName {
	labelId: number;
	name: string;
}

/** What images on articles can be labelled with, in the order of the till. */
export async function readImageLabels(client: MplusClient): Promise<ImageLabelName[]> {
	const { labels } = await client.read('getCardImageLabels', { request: { cardType: ARTICLE_CARD } });
	return (labels ?? []).flatMap(({ id, label = '' }) => (id === undefined ? [] : [{ labelId: id, name: label }]));
}
