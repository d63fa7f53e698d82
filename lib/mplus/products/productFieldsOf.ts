import { PosError } from '../../http/PosError';
import type { Item } from '../items/toItem';
import type { PlacedDraft } from './placeDraft';
import { sameValue } from './sameValue';

/** The product's own fields, which several drafts of it may give; they must agree. */
export function productFieldsOf(drafts: readonly PlacedDraft[]): Item {
	const fields = new Map<string, { value: unknown; itemIndex: number }>();
	for (const { draft, product } of drafts) {
		for (const [name, value] of Object.entries(product)) {
			if (name === 'articleList') continue;
			const earlier = fields.get(name);
			if (earlier && !sameValue(value, earlier.value)) {
				throw new PosError('invalid-request', `Items ${earlier.itemIndex} and ${draft.itemIndex} are of one product and do not agree on its ${name}`, { hint: 'Give the field once, or the same in each' });
			}
			fields.set(name, earlier ?? { value, itemIndex: draft.itemIndex });
		}
	}
	return Object.fromEntries([...fields].map(([name, { value }]) => [name, value]));
}
