import type { IExecuteFunctions } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { Item } from '../../../lib/mplus/items/toItem';
import { codeIn } from '../../shared/numberLocator';
import { readOption } from '../../shared/optionsField';
import { readSpecified, specifyFields } from '../../shared/specify';

const JSON_FIELD = {
	displayName: 'Product (JSON)',
	name: 'productJson',
	description:
		'Fields of the till\'s type Product, e.g. {"description": "Tie", "articleList": {"article": [{"pluNumber": "TIE-RED", "priceIncl": 19.95, "vatPercentage": 21, "turnoverGroup": 1}]}}. Null clears a text; what is not in it stays. Of two prices that were read, the one that is changed counts.',
};

/** How the product is given: by fields or by JSON. */
export const SPECIFY_PRODUCT = specifyFields(JSON_FIELD);

/** The product in the form of an item. `readFields` gives it where fields are used. */
export function readProductItem(ctx: IExecuteFunctions, itemIndex: number, readFields: () => Item): Item {
	const item = readSpecified(ctx, itemIndex, JSON_FIELD, readFields);
	if (Object.keys(item).length > 0) return item;
	throw new PosError('invalid-setting', 'There is nothing to write: no field of the product is filled in', { hint: 'Fill in at least one field' });
}

export function readVatCountry(ctx: IExecuteFunctions, itemIndex: number): string | undefined {
	const country = codeIn(readOption(ctx, 'vatCountry', itemIndex));
	if (country === undefined || /^[a-z]{3}$/i.test(country)) return country?.toUpperCase();
	throw new PosError('invalid-setting', `VAT Country must be an ISO code of three letters such as NLD or BEL, not "${country}"`);
}
