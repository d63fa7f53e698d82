import type { CcvAddress, CcvCustomer } from '../world';

type Address = Partial<CcvAddress>;

/** What is known of a person after more was said; what was not said stays (assumed, as PATCH is partial). */
export const mergePersonalinfo = (before: CcvCustomer, said: CcvCustomer): CcvCustomer => ({
	...before,
	...said,
	billingaddress: mergeAddress(before.billingaddress, said.billingaddress),
	deliveryaddress: mergeAddress(before.deliveryaddress, said.deliveryaddress),
});

// Source: data/ccvshop-models-2022-06.json. An address has either lines or a street with its number, and a name either in
// parts or whole: the one that was said takes the place of the other (assumed).
function mergeAddress(before: Address = {}, said: Address = {}): Address {
	const merged = { ...before, ...said };
	if (LINES.some((name) => said[name])) Object.assign(merged, { ...BLANK_STREET, ...said });
	else if (STREET.some((name) => said[name])) Object.assign(merged, { ...BLANK_LINES, ...said });
	if ((said.first_name || said.last_name) && !said.full_name) merged.full_name = '';
	return merged;
}

const LINES = ['address_line_1', 'address_line_2'] as const;
const STREET = ['street', 'housenumber', 'housenumber_suffix'] as const;
const BLANK_LINES = { address_line_1: '', address_line_2: '' };
const BLANK_STREET = { street: '', housenumber: null, housenumber_suffix: '' };
