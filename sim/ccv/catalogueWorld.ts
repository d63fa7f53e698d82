import type {
	CcvAttribute,
	CcvAttributeCombination,
	CcvAttributeValue,
	CcvCategory,
	CcvColor,
	CcvLabel,
	CcvLanguage,
	CcvNamed,
	CcvProductAttributeValue,
	CcvProductPhoto,
	CcvProductToCategory,
	CcvProductVariation,
	CcvWebhook,
} from './records';

/** What a shop holds around its products, and how it behaves where the documents are silent. */
export interface CcvCatalogueWorld extends CatalogueSwitches, WebhookSwitches {
	brands: CcvNamed[];
	suppliers: CcvNamed[];
	conditions: CcvNamed[];
	packages: CcvNamed[];
	colors: CcvColor[];
	labels: CcvLabel[];
	languages: CcvLanguage[];
	categories: CcvCategory[];
	producttocategories: CcvProductToCategory[];
	productphotos: CcvProductPhoto[];
	productvariations: CcvProductVariation[];
	attributes: CcvAttribute[];
	attributevalues: CcvAttributeValue[];
	productattributevalues: CcvProductAttributeValue[];
	attributecombinations: CcvAttributeCombination[];
	webhooks: CcvWebhook[];
	/** Fields of the merchant that the test gives (FIELDS.md, merchant). */
	merchant: Record<string, string>;
}

export interface CatalogueSwitches {
	/** Whether a list fills the collections that `expand` names, or only gives their addresses. */
	expandsLists: boolean;
	/** Whether a change of nothing but `stock` moves a product's `modifydate`: not documented. */
	stockTouchesModifydate: boolean;
	/** Whether a change of a combination moves its product's `modifydate`: not documented. */
	variantTouchesModifydate: boolean;
	/** Whether products that are equal by what they are ordered by come by id, or in another order at each call: not documented. */
	tieOrder: 'id' | 'random';
	/** From how many bytes on a photo is too big (500.21): not documented. */
	maxPhotoBytes: number;
}

export interface WebhookSwitches {
	/** Whether a webhook's address must be https (API.md 9, inferred). */
	webhooksNeedHttps: boolean;
	/** What `x-hash` of a delivery is the hash of: not documented. */
	webhookHash: 'address|body' | 'body';
	/** Whether a shop on a socket posts its webhooks to loopback addresses. */
	deliversWebhooks: boolean;
}
