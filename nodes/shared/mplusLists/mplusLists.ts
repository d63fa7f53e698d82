import type { INodeType } from 'n8n-workflow';

import { searchArticles } from './searchArticles';
import { searchBranches } from './searchBranches';
import { searchEmployees } from './searchEmployees';
import { searchRelations } from './searchRelations';
import { searchWorkplaces } from './searchWorkplaces';

/** The searchable lists of the till, by the name that fields give: for `methods.listSearch` of a node. */
export const mplusLists = {
	searchArticles,
	searchBranches,
	searchEmployees,
	searchRelations,
	searchWorkplaces,
} satisfies NonNullable<INodeType['methods']>['listSearch'];

export type MplusList = keyof typeof mplusLists;
