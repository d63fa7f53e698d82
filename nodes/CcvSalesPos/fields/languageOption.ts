import type { IExecuteFunctions } from 'n8n-workflow';

import { readOption } from '../../shared/optionsField';
import { nameIn, nameLocator } from './idLocator';

/** For the collection Options: the language in which translatable fields are read and written. */
export const LANGUAGE_OPTION = nameLocator(
	'Language',
	'language',
	'searchLanguages',
	'Language in which names and texts are read and written; the shop\'s own where none is chosen. The first item decides for all.',
	'e.g. nl',
);

/** The language of a run; undefined where none is chosen. */
export function readLanguage(ctx: IExecuteFunctions): string | undefined {
	return nameIn(readOption(ctx, 'language', 0), 'Language');
}
