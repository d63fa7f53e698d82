import { toItem, type Item } from '../items/toItem';
import type { ItemForm } from '../sales/ItemForm';
import type { CardImage } from './cardImages';
import { simplifyCardImage } from './simplifyImage';

/** An image on an article as an item; its place is its number in the order in which they are shown. */
export function cardImageItem(image: CardImage, articleNumber: number, place: number, { simplify, zone }: ItemForm): Item {
	return simplify ? simplifyCardImage(image, articleNumber, place, zone) : { ...toItem('ImageData', image, zone), articleNumber };
}
