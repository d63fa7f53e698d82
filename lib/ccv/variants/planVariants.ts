import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvRecord } from '../writes/createRecord';
import { changesOfVariant } from './changesOfVariant';
import { isBlankVariant } from './isBlankVariant';
import { optionKey } from './optionPrices';
import type { Attribute } from './readAttributes';
import { comparableName, comparableOptions, optionsOf, shownOptions } from './VariantOption';
import type { WantedOption, WantedVariant } from './WantedVariant';

/** An attribute value as a product has it. */
export interface AttachedValue {
	id: number;
	attributeId: number;
	attributeName: string;
	valueId: number;
	valueName: string;
	price: number;
}

/** What the shop holds of a product and of the attributes its variants are to have. */
export interface VariantState {
	product: CcvRecord;
	attributes: Attribute[];
	attached: AttachedValue[];
	variants: CcvRecord[];
}

export interface VariantSettings {
	/** Type of attributes that are made. */
	attributeType: string;
	/** Whether combinations that came about and nobody asked for become inactive. */
	deactivateOthers: boolean;
	/** What an option adds to the price, by `optionKey`; absent: not said. */
	prices: ReadonlyMap<string, number>;
}

/** A write. Attributes and values go by their names: what is not made yet has no id. */
export type VariantStep =
	| { kind: 'createAttribute'; name: string; type: string }
	| { kind: 'createValue'; attribute: string; name: string; price: number }
	| { kind: 'attachValue'; attribute: string; value: string; price: number }
	| { kind: 'setPrice'; id: number; price: number; title: string }
	| { kind: 'keepStockPerVariant' }
	| { kind: 'change'; id: number; body: CcvBody; title: string; isOther: boolean };

/**
 * The next writes towards the wanted variants; none where all is as it should be. CCV makes the combinations itself as soon as values
 * are attached, so their own fields come only then: plan again after what this plans. Pure.
 */
export function planVariants(state: VariantState, wanted: WantedVariant[], settings: VariantSettings): VariantStep[] {
	demandWholeOptions(state, wanted);
	const options = [...new Map(wanted.flatMap((variant) => variant.options).map((option) => [optionKey(option), option])).values()];
	const building = [...createSteps(state, options, settings), ...attachSteps(state, options, settings)];
	const settling = [...priceSteps(state, options, settings), ...stocktypeSteps(state)];
	return building.length > 0 ? [...building, ...settling] : [...settling, ...changeSteps(state, wanted, settings)];
}

/** The attribute that a name means: one that the product has already before others, and the oldest of several. */
export function attributeNamed({ attributes, attached }: Pick<VariantState, 'attributes' | 'attached'>, name: string): Attribute | undefined {
	const candidates = attributes.filter((attribute) => comparableName(attribute.name) === comparableName(name)).sort((one, other) => one.id - other.id);
	return candidates.find(({ id }) => attached.some(({ attributeId }) => attributeId === id)) ?? candidates[0];
}

export function valueNamed({ values }: Attribute, name: string): Attribute['values'][number] | undefined {
	return values.filter((value) => comparableName(value.name) === comparableName(name)).sort((one, other) => one.id - other.id)[0];
}

function demandWholeOptions({ product, variants }: VariantState, wanted: WantedVariant[]): void {
	const names = new Set(wanted[0]?.options.map(({ name }) => comparableName(name)));
	const missing = variants.flatMap(optionsOf).find(({ name }) => !names.has(comparableName(name)));
	if (missing) throw new PosError('invalid-setting', `Product ${String(product.id)}: its variants have the option ${missing.name} too`, { hint: `Give every variant a value of ${missing.name}, or detach it from the product in CCV` });
}

function createSteps(state: VariantState, options: WantedOption[], { attributeType, prices }: VariantSettings): VariantStep[] {
	const names = [...new Map(options.map(({ name }) => [comparableName(name), name])).values()];
	const attributes = names.filter((name) => !attributeNamed(state, name)).map((name): VariantStep => ({ kind: 'createAttribute', name, type: attributeType }));
	const values = options.filter(({ name, value }) => !find(state, name, value)).map((option): VariantStep => ({ kind: 'createValue', attribute: option.name, name: option.value, price: prices.get(optionKey(option)) ?? 0 }));
	return [...attributes, ...values];
}

function attachSteps(state: VariantState, options: WantedOption[], { prices }: VariantSettings): VariantStep[] {
	return options.flatMap((option): VariantStep[] => {
		const value = find(state, option.name, option.value);
		if (value && state.attached.some(({ valueId }) => valueId === value.id)) return [];
		return [{ kind: 'attachValue', attribute: option.name, value: option.value, price: prices.get(optionKey(option)) ?? value?.defaultPrice ?? 0 }];
	});
}

function priceSteps(state: VariantState, options: WantedOption[], { prices }: VariantSettings): VariantStep[] {
	return options.flatMap((option): VariantStep[] => {
		const [value, price] = [find(state, option.name, option.value), prices.get(optionKey(option))];
		const attached = state.attached.find(({ valueId }) => valueId === value?.id);
		return attached && price !== undefined && attached.price !== price ? [{ kind: 'setPrice', id: attached.id, price, title: shownOptions([option]) }] : [];
	});
}

function stocktypeSteps({ product }: VariantState): VariantStep[] {
	return product.stocktype === 'Attribute' ? [] : [{ kind: 'keepStockPerVariant' }];
}

function changeSteps({ product, variants }: VariantState, wanted: WantedVariant[], { deactivateOthers }: VariantSettings): VariantStep[] {
	const byOptions = new Map(variants.map((variant) => [comparableOptions(optionsOf(variant)), variant]));
	const changes = wanted.map(({ options, body }): VariantStep => {
		const variant = byOptions.get(comparableOptions(options));
		const title = shownOptions(options);
		if (!variant) throw new PosError('refused', `Product ${String(product.id)}: CCV SalesPOS has made no combination ${title}`, { hint: 'Look at the type of its attributes in CCV: additional menus and texts make no combinations' });
		byOptions.delete(comparableOptions(options));
		return { kind: 'change', id: Number(variant.id), body: changesOfVariant(variant, body), title, isOther: false };
	});
	const others = [...byOptions.values()].filter((variant) => deactivateOthers && variant.active !== false && isBlankVariant(variant, product));
	const deactivations = others.map((variant): VariantStep => ({ kind: 'change', id: Number(variant.id), body: { active: false }, title: shownOptions(optionsOf(variant)), isOther: true }));
	return [...changes.filter((step) => step.kind === 'change' && Object.keys(step.body).length > 0), ...deactivations];
}

function find(state: VariantState, name: string, value: string): Attribute['values'][number] | undefined {
	const attribute = attributeNamed(state, name);
	return attribute && valueNamed(attribute, value);
}
