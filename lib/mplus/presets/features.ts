import { z } from 'zod';

import { given } from '../../mapping/given';
import type { FeatureItem } from '../../model/featureItem';

/** A custom field in the item form: of its values the one that its kind has. */
export const customFieldList = z
	.object({
		customField: z
			.array(
				z.object({
					fieldName: z.string(),
					strValue: z.string().nullish(),
					intValue: z.number().nullish(),
					boolValue: z.boolean().nullish(),
					dateValue: z.string().nullish(),
					dateTimeValue: z.string().nullish(),
					multiSelectInt: z.array(z.number()).nullish(),
				}),
			)
			.nullish(),
	})
	.nullish();

const FIELD_OF = { text: 'strValue', number: 'intValue', boolean: 'boolValue', date: 'dateValue', dateTime: 'dateTimeValue', choices: 'multiSelectInt' } as const;
const KINDS = Object.keys(FIELD_OF) as Array<keyof typeof FIELD_OF>;

/** The custom fields of a record that have a value, as features. */
export function readFeatures(list: z.infer<typeof customFieldList>): FeatureItem[] | undefined {
	const features = (list?.customField ?? []).flatMap((field): FeatureItem[] => {
		if (!given(field.fieldName)) return [];
		const kind = KINDS.find((each) => hasValue(field[FIELD_OF[each]]));
		return kind === undefined ? [] : [{ name: field.fieldName, kind, value: field[FIELD_OF[kind]] as FeatureItem['value'] }];
	});
	return features.length > 0 ? features : undefined;
}

/** The inverse; dataType is left out, which the till takes as DATA-TYPE-UNKNOWN (Mplus API, dossier 6). */
export function writeFeatures(features: FeatureItem[] | undefined): { customField: object[] } | undefined {
	if (!features || features.length === 0) return undefined;
	return { customField: features.map(({ name, kind, value }) => ({ fieldName: name, [FIELD_OF[kind ?? kindOf(value)]]: value })) };
}

function hasValue(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

function kindOf(value: FeatureItem['value']): keyof typeof FIELD_OF {
	if (Array.isArray(value)) return 'choices';
	return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}
