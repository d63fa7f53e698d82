import { withoutAbsent } from '../../model/withoutAbsent';
import type { AddedImage } from './addImage';

export function addedImageItem({ imageId, url, hash, articleNumbers, dropped, readBack }: AddedImage): Record<string, unknown> {
	return withoutAbsent({ imageId, url: url || undefined, hash: hash || undefined, articleNumbers, droppedCharacters: dropped.length > 0 ? dropped : undefined, readBack });
}
