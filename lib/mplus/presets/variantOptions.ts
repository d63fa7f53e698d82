import { given } from '../../mapping/given';
import type { Mapping } from '../../mapping/PresetSettings';
import type { VariantItem } from '../../model/ProductItem';

type Options = VariantItem['options'];

/** The two things by which articles of one product differ in the till, and what else they are called. */
const NAMES: Record<'size' | 'colour', ReadonlySet<string>> = {
	size: new Set(['size', 'maat', 'taille']),
	colour: new Set(['colour', 'color', 'kleur', 'couleur']),
};

/** Size and colour of an article as options. */
export function readOptions({ size, colour }: { size?: string | null; colour?: string | null }): Options {
	return Object.entries({ size: given(size), colour: given(colour) }).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** Options as size and colour; another one, or one twice, holds the product. */
export function writeOptions(options: Options, field: string, { hold }: Mapping): { size?: string; colour?: string } {
	const written: { size?: string; colour?: string } = {};
	for (const [index, { name, value }] of options.entries()) {
		const key = (['size', 'colour'] as const).find((each) => NAMES[each].has(name.trim().toLowerCase()));
		if (key === undefined || written[key] !== undefined) {
			const message = key === undefined ? `${name} is neither size nor colour, and the till knows no other options` : `says the ${key} a second time`;
			hold({ reason: 'unknown-option', field: `${field}.${index}.name`, message, hint: 'Rename the option to size or colour in the mapping, or sell the variants as products of their own' });
		} else written[key] = value;
	}
	return written;
}
