import type { IExecuteFunctions, INodeProperties, INodePropertyModeValidation } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { CcvList } from '../../shared/ccvLists/ccvLists';
import { shownAs, strictText } from '../../shared/readItemParameters';

/** A number with zeros in front, such as an SKU, is never taken for the id without them. */
const ID = /^[1-9]\d*$/;

/** For the mode By ID of a locator. */
export const ID_VALIDATION: INodePropertyModeValidation = { type: 'regex', properties: { regex: '^(?:[1-9]\\d*)?$', errorMessage: 'An ID of CCV has digits only and no zero in front' } };

/** A field for an id of CCV, such as that of a product or a brand, that is chosen from a searchable list or entered. */
export function idLocator(displayName: string, name: string, list: CcvList, description: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: list, searchable: true } },
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 845754960',
				validation: [ID_VALIDATION],
			},
		],
	};
}

/** As `idLocator`, for what CCV names by a text: a VAT tariff, a language. */
export function nameLocator(displayName: string, name: string, list: CcvList, description: string, placeholder: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: list, searchable: true } },
			{ displayName: 'By Name', name: 'id', type: 'string', placeholder },
		],
	};
}

/** For a record without a list to choose from. */
export function idField(displayName: string, name: string, description: string): INodeProperties {
	return { displayName, name, type: 'string', default: '', required: true, placeholder: 'e.g. 339493812', description };
}

/** The id in a locator or field, wherever it was read; undefined where it is left empty. */
export function idIn(given: unknown, label: string): number | undefined {
	const value = typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
	if (value === null || value === undefined || text === '') return undefined;
	const id = text !== undefined && ID.test(text) ? Number(text) : NaN;
	if (Number.isSafeInteger(id) && id > 0) return id;
	throw new PosError('invalid-setting', `${label} must be an ID of CCV, not ${shownAs(value)}`, { hint: 'An ID has digits only and no zero in front; a number with zeros in front is one of another kind' });
}

/** The name in a locator; undefined where it is left empty. */
export function nameIn(given: unknown, label: string): string | undefined {
	return strictText(typeof given === 'object' && given !== null && 'value' in given ? given.value : given, label);
}

/** The id in a parameter of one item. */
export function idAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): number | undefined {
	return idIn(ctx.getNodeParameter(name, itemIndex, ''), label);
}

export function requiredIdAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): number {
	const id = idAt(ctx, name, label, itemIndex);
	if (id !== undefined) return id;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: `Choose ${label} from the list, or enter its ID` });
}
