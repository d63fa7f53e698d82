/** Where the models are wrong or silent and API.md says more. */

/** Collections that come in pages although the list of 2022 does not have them: cashups (API.md 4, inferred). */
export const ALSO_PAGED = ['/api/rest/v1/cashups/', '/api/rest/v1/terminalreceipts/'];

/** Bodies of 2025 that look like one of 2022: a row is added as it is put (API.md 6; that it is a single row is inferred). */
export const ALSO_MODELLED: Record<string, string> = { 'POST /api/rest/v1/orders/:id/orderrows/': 'Internal\\Entity\\Orderrow\\Input\\Input' };

/** Types beside the documented one: an invoice's status goes as its word or its number (API.md 6). */
export const ALSO_OF_TYPE: Record<string, string> = { 'Internal\\Resource\\Invoices\\Input\\Input.status': 'int' };

/** Filters that are a date or a moment, but a string to the models (API.md 4). */
export const isDateFilter = (name: string): boolean => /date$/.test(name);

type Query = Readonly<Record<string, string>>;
type Body = Readonly<Record<string, unknown>>;

/** What API.md asks of a query beyond its parameters, by operation. */
export const QUERY_DEMANDS: Record<string, (query: Query) => string | undefined> = {
	// API.md 8
	'/productqueries/': (query) => (['productnumber', 'eannumber', 'mpnnumber', 'skunumber'].some((name) => name in query) ? undefined : 'needs one of productnumber, eannumber, mpnnumber and skunumber'),
	'/products/': ({ productname }) => (productname !== undefined && [...productname].length < 3 ? 'productname needs 3 characters' : undefined),
};

/** What API.md asks of a body beyond its fields, by model. */
export const BODY_DEMANDS: Record<string, (body: Body) => string | undefined> = {
	// API.md 6
	'Internal\\Resource\\Orders\\Post\\Post': ({ customer, user_id: user }) => (isEmpty(customer) && !given(user) ? 'customer may be empty only with user_id' : undefined),
	'Internal\\Entity\\Orderrow\\Input\\Input': (row) => (given(row.product_id) ? undefined : missing(row, 'without product_id', ['product_name', 'price', 'tax', 'package_id'])),
	// API.md 8
	'Internal\\Resource\\Products\\Post\\Post': ({ taxtariff, vatrate }) => (given(taxtariff) || given(vatrate) ? undefined : 'needs taxtariff or vatrate'),
	'Internal\\Resource\\Categories\\Post\\Post': (category) => photoDemands(category),
	'Internal\\Resource\\Categories\\Patch\\Patch': (category) => photoDemands(category),
	'Internal\\Resource\\Productphotos\\Post\\Post': ({ source }) => plainBase64(source),
	'Internal\\Resource\\Attributecombinationphotos\\Post\\Post': ({ source }) => plainBase64(source),
};

/** Values of which nobody knows whether CCV takes them (API.md 14): they are not sent. */
export const UNKNOWN_VALUES: Record<string, (value: unknown) => boolean> = {
	'Internal\\Resource\\Products\\Patch\\Patch.name': isNull,
	'Internal\\Resource\\Products\\Patch\\Patch.price': isNull,
	'Internal\\Resource\\Products\\Patch\\Patch.package_id': isNull,
	'Internal\\Resource\\Orders\\Post\\Post.orderrows': isEmptyList,
	'Internal\\Resource\\Orders\\Patch\\Patch.orderrows': isEmptyList,
	'Internal\\Resource\\Orderrows\\Put\\Put.orderrows': isEmptyList,
};

function photoDemands(category: Body): string | undefined {
	if (given(category.description_photo_source)) return missing(category, 'with description_photo_source', ['description_photo_position', 'description_photo_size', 'description_photo_file_type']);
	return given(category.photo_source) ? (missing(category, 'with photo_source', ['photo_file_type']) ?? plainBase64(category.photo_source)) : undefined;
}

function plainBase64(source: unknown): string | undefined {
	return typeof source === 'string' && !/^[A-Za-z0-9+/]*={0,2}$/.test(source) ? 'a photo is base64 and nothing else, without data:' : undefined;
}

function missing(body: Body, when: string, names: string[]): string | undefined {
	const absent = names.filter((name) => !given(body[name]));
	return absent.length > 0 ? `${absent.join(', ')} is required ${when}` : undefined;
}

function given(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}

function isEmpty(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

function isNull(value: unknown): boolean {
	return value === null;
}
