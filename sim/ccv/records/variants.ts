export interface CcvAttribute {
	id: number;
	name: string;
	type: string;
}

export interface CcvAttributeValue {
	id: number;
	attribute_id: number;
	name: string;
	default_price: number;
}

/** A value of an attribute as one product has it. */
export interface CcvProductAttributeValue {
	id: number;
	product_id: number;
	attribute_id: number;
	attributevalue_id: number;
	/** Of the attribute among those of the product, and of the value within the attribute. */
	optionposition: number;
	position: number;
	price: number;
}

export interface CcvAttributeCombination {
	id: number;
	product_id: number;
	/** One attribute value of each attribute that makes combinations. */
	attributevalue_ids: number[];
	stock: number;
	product_number: string;
	ean_number: string;
	sku_number: string;
	note: string;
	delivery_time: number;
	delivery_time_type: string;
	delivery_default_text: string;
	active: boolean;
}
