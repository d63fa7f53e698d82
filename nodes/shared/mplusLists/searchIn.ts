import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { MplusClient } from '../../../lib/mplus/MplusClient';
import { connectMplus } from '../connectMplus';
import { toNodeError } from '../toNodeError';

/** One entry of a list in the editor. */
export interface ListEntry {
	name: string;
	value: string | number;
}

export interface ListPage {
	entries: ListEntry[];
	/** Given back for the next page; absent on the last. */
	next?: string;
}

type SearchMethod = (this: ILoadOptionsFunctions, filter?: string, paginationToken?: string) => Promise<INodeListSearchResult>;

/** A list that the till gives as a whole: what is typed is looked for in the names here. */
export function searchIn(read: (client: MplusClient) => Promise<ListEntry[]>): SearchMethod {
	return searchPages(async (client, filter) => {
		const wanted = filter.toLowerCase();
		const entries = await read(client);
		return { entries: entries.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted)) };
	});
}

/** A list that is too long to read as a whole: the till looks for what is typed, page by page. */
export function searchPages(read: (client: MplusClient, filter: string, page: string | undefined) => Promise<ListPage>): SearchMethod {
	return async function (filter = '', paginationToken) {
		try {
			const { entries, next } = await read(await connectMplus(this), filter.trim(), paginationToken);
			return { results: entries, paginationToken: next };
		} catch (error) {
			throw toNodeError(this.getNode(), error);
		}
	};
}
