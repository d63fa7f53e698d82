import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { MplusList } from '../../shared/mplusLists/mplusLists';
import { numberIn, numberLocator } from '../../shared/numberLocator';
import { entriesIn, type Entered } from '../../shared/entered';
import { numbersIn } from './numbersIn';

/** Several records of the till: each chosen from a searchable list, or their numbers in a text or a list by expression. */
export interface SeveralNumbers {
	/** One of them: Article. */
	record: string;
	/** Of the field with those that are chosen. */
	name: string;
	list: MplusList;
	/** Of the field with the text. */
	numbersName: string;
	numbersLabel: string;
}

export function severalFields({ record, name, list, numbersName, numbersLabel }: SeveralNumbers, description: string): INodeProperties[] {
	return [
		{
			displayName: `${record}s`,
			name,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			placeholder: `Add ${record}`,
			default: {},
			description,
			options: [{ displayName: record, name: 'values', values: [numberLocator(record, 'number', list, `The ${record.toLowerCase()}`)] }],
		},
		{
			displayName: numbersLabel,
			name: numbersName,
			type: 'string',
			default: '',
			placeholder: 'e.g. 14, 15',
			description: 'Behind or instead of those above: numbers separated by commas, or a list by expression',
		},
	];
}

/** The numbers of both fields, each once, in their order; none where both are empty. */
export function severalIn(entered: Entered, { record, name, numbersName, numbersLabel }: SeveralNumbers): number[] {
	const chosen = entriesIn(entered[name], 'values', `${record}s`).flatMap(({ number }) => numberIn(number, record) ?? []);
	return [...new Set([...chosen, ...numbersIn(entered[numbersName], numbersLabel)])];
}

export function severalAt(ctx: IExecuteFunctions, several: SeveralNumbers, itemIndex: number): number[] {
	const { name, numbersName } = several;
	return severalIn({ [name]: ctx.getNodeParameter(name, itemIndex, {}), [numbersName]: ctx.getNodeParameter(numbersName, itemIndex, '') }, several);
}

/** As `severalAt`, at least one. */
export function requiredSeveralAt(ctx: IExecuteFunctions, several: SeveralNumbers, itemIndex: number): number[] {
	const numbers = severalAt(ctx, several, itemIndex);
	if (numbers.length > 0) return numbers;
	throw new PosError('invalid-setting', `${several.numbersLabel} is empty`, { hint: `Choose each ${several.record.toLowerCase()} from the list, or enter numbers such as 14, 15` });
}
