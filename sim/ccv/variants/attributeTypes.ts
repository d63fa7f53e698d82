// Source: data/ccvshop-models, attributes.attribute_type. The names of the additional menus are inferred.
const TYPES = ['option_menu', 'text', 'text_required', 'option_menu_required', 'additional_menu', 'additional_menu_required'];

export const attributeTypes: string[] = [...TYPES];

/** The deprecated number of a type. */
export const attributeTypeNumber = (type: string): number => TYPES.indexOf(type) + 1;

/** Additional menus and texts make no combinations (data/ccvshop-models, attributes.type). */
export const makesCombinations = (type: string): boolean => type.startsWith('option_menu');

export const hasValues = (type: string): boolean => !type.startsWith('text');

/** A type can only change between its required and its other version. */
export const isSameKind = (a: string, b: string): boolean => a.replace('_required', '') === b.replace('_required', '');
