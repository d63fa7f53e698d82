import { withoutAbsent } from '../../model/withoutAbsent';
import type { CreatedVariants } from './createVariants';
import type { VariantStep } from './planVariants';
import { simplifyVariant } from './simplifyVariant';

/** What came of creating variants, as an item: the product's variants, and what was made and changed for them. */
export function createdVariantsItem(productId: number, { variants, readBack, steps, stockKept }: CreatedVariants, simplify: boolean): Record<string, unknown> {
	return withoutAbsent({
		product_id: productId,
		variants: simplify ? variants.map(simplifyVariant) : variants,
		created: {
			attributes: of(steps, 'createAttribute').map(({ name }) => name),
			attribute_values: of(steps, 'createValue').map(({ attribute, name }) => ({ name: attribute, value: name })),
			options: of(steps, 'attachValue').map(({ attribute, value }) => ({ name: attribute, value })),
		},
		changed: of(steps, 'change').filter(({ isOther }) => !isOther).map(({ id }) => id),
		deactivated: of(steps, 'change').filter(({ isOther }) => isOther).map(({ id }) => id),
		stock_kept: stockKept.length > 0 ? stockKept : undefined,
		readBack,
	});
}

function of<Kind extends VariantStep['kind']>(steps: VariantStep[], kind: Kind): Array<Extract<VariantStep, { kind: Kind }>> {
	return steps.filter((step): step is Extract<VariantStep, { kind: Kind }> => step.kind === kind);
}
