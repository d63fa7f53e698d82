import type { PosError } from '../../http/PosError';
import type { ArticleKey } from '../../sync/orders/OrderTarget';
import type { Item } from '../items/toItem';
import type { Product, Received } from '../soap/mplusTypes.generated';

/** What one input item says a product or some of its articles should be. */
export interface ProductDraft {
	itemIndex: number;
	/** Drafts with the same key are articles of one product. */
	productKey?: string;
	/** The till's product in item form. */
	product: Item;
	/** Where its `vatPercentage` is meant, as ISO code of three letters; absent: where the first branch is. */
	vatCountry?: string;
}

export interface WriteSettings {
	/** The field that holds the SKU. */
	key: ArticleKey;
	/** `create`: none of the articles may exist; `update`: the product must; `upsert`: whichever it is. */
	mode: 'create' | 'update' | 'upsert';
	/** Whether an update may add articles to a product. */
	addsArticles: boolean;
	/** Fields that only a new article or product takes. */
	createOnly: ReadonlySet<string>;
	/** Nothing is written where a draft is refused, and nothing more after the first failure. */
	stopsAtFailure: boolean;
	zone: string;
}

export interface FieldChange {
	/** Absent for a field of the product itself. */
	articleNumber?: number;
	field: string;
	from?: unknown;
	to: unknown;
}

/** What came of one draft. */
export type DraftOutcome = { itemIndex: number } & (
	| {
			kind: 'done';
			action: 'created' | 'updated' | 'unchanged';
			changes: FieldChange[];
			/** Fields that the till has otherwise although it said yes. */
			notTaken: FieldChange[];
			/** Paths of texts that lost characters. */
			dropped: string[];
			/** As read back, with the articles of this draft only. */
			product: Received<Product>;
			/** It is written, but could not be read after it: `product` is as it was before, with what was sent. */
			readBack?: false;
	  }
	| { kind: 'failed'; error: PosError }
);
