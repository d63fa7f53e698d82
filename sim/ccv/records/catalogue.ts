/** Brands, suppliers, conditions and packages. */
export interface CcvNamed {
	id: number;
	name: string;
}

export interface CcvColor extends CcvNamed {
	/** Null of the type `transparent` and `multicolor`. */
	hex: string | null;
	type: string;
	position: number;
}

export interface CcvLabel {
	id: number;
	image_location: string;
	tooltip: string | null;
	show_on_products: boolean;
	show_on_orders: boolean;
	show_on_invoices: boolean;
}

export interface CcvLanguage {
	label: string;
	active: boolean;
	base_language: string;
	iso_code: string;
	flag_icon: string;
}

export interface CcvCategory {
	id: number;
	name: string;
	/** Null: a root. */
	parentcategory_id: number | null;
	position: number;
	show_on_website: boolean;
	/** Any further field of the model that differs from a new category's. */
	details: Record<string, unknown>;
}

export interface CcvProductToCategory {
	id: number;
	product_id: number;
	category_id: number;
	position: number;
}

export interface CcvProductPhoto {
	id: number;
	product_id: number;
	filename: string;
	file_type: string;
	/** Base64. */
	source: string;
	alttext: string | null;
	is_mainphoto: boolean;
}

export interface CcvProductVariation {
	id: number;
	product_id: number;
	product_variation_id: number;
	auto_created: boolean;
	active: boolean;
}
