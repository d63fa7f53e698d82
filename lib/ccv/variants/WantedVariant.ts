import { PosError } from '../../http/PosError';
import { scalarIn } from '../bodies/scalarIn';
import type { CcvBody } from '../bodies/toBody';
import { variantBody } from './variantBody';
import { comparableName, comparableOptions, optionsOf, shownOptions, type VariantOption } from './VariantOption';

export interface WantedOption extends VariantOption {
	/** What the value adds to the price of the product; absent: not given. */
	extraPrice?: number;
}

/** A variant that a product is to have. */
export interface WantedVariant {
	options: WantedOption[];
	/** What all its options together add to the price; absent: not given. */
	extraPrice?: number;
	/** What its attribute combination is to say. */
	body: CcvBody;
}

/** Variants as items have them, or in CCV's own JSON. Throws for what cannot be a set of variants of one product. Pure. */
export function readWantedVariants(given: unknown): WantedVariant[] {
	if (!Array.isArray(given) || given.length === 0) throw invalid('Variants must be a list with at least one variant', 'For example [{"options": [{"name": "Size", "value": "M"}], "sku_number": "TEE-M"}]');
	const variants = given.map((record: unknown, index) => readVariant(record, `Variant ${index + 1}`));
	const [first] = variants;
	const seen = new Set<string>();
	for (const { options } of variants) {
		if (namesOf(options) !== namesOf(first?.options ?? [])) throw invalid(`Variant ${shownOptions(options)} has other options than ${shownOptions(first?.options ?? [])}`, 'All variants of a product have the same options, such as size and color');
		const key = comparableOptions(options);
		if (seen.has(key)) throw invalid(`Variant ${shownOptions(options)} is there twice`, 'Leave one of them out');
		seen.add(key);
	}
	return variants;
}

function readVariant(record: unknown, what: string): WantedVariant {
	if (Object.prototype.toString.call(record) !== '[object Object]') throw invalid(`${what} must be a record`);
	const { options: given, extra_price: extra, ...fields } = record as Record<string, unknown>;
	const options = (Array.isArray(given) ? given : optionsOf(fields)).map((option) => readOption(option, what));
	if (options.length === 0) throw invalid(`${what} has no options`, 'An option is an attribute and its value, such as {"name": "Size", "value": "M"}');
	if (new Set(options.map(({ name }) => comparableName(name))).size < options.length) throw invalid(`${what} has an option twice: ${shownOptions(options)}`);
	return { options, extraPrice: priceIn(extra ?? fields.netto_extra_price, what), body: variantBody(fields, what) };
}

function readOption(option: unknown, what: string): WantedOption {
	const { name, value, extra_price: extra } = (option ?? {}) as Record<string, unknown>;
	const [attribute, chosen] = [name, value].map((text) => (typeof text === 'string' || typeof text === 'number' ? String(text).trim() : ''));
	if (!attribute || !chosen) throw invalid(`${what} has an option without a name or a value`, 'For example {"name": "Size", "value": "M"}');
	return { name: attribute, value: chosen, extraPrice: priceIn(extra, what) };
}

function priceIn(given: unknown, what: string): number | undefined {
	return given === undefined || given === null || given === '' ? undefined : Number(scalarIn('number', given, `${what}: extra_price`));
}

function namesOf(options: WantedOption[]): string {
	return JSON.stringify(options.map(({ name }) => comparableName(name)).sort());
}

function invalid(message: string, hint?: string): PosError {
	return new PosError('invalid-setting', message, { hint });
}
