import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { toNodeError } from './toNodeError';

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

/** What makes searchable lists out of what a system answers. */
export function searchMethods<Client>(connect: (ctx: ILoadOptionsFunctions) => Promise<Client>) {
	/** A list that is too long to read as a whole: the system looks for what is typed, page by page. */
	function searchPages(read: (client: Client, filter: string, page: string | undefined) => Promise<ListPage>): SearchMethod {
		return async function (filter = '', paginationToken) {
			try {
				const { entries, next } = await read(await connect(this), filter.trim(), paginationToken);
				return { results: entries, paginationToken: next };
			} catch (error) {
				throw toNodeError(this.getNode(), error);
			}
		};
	}

	/** A list that the system gives as a whole: what is typed is looked for in the names here. */
	function searchIn(read: (client: Client) => Promise<ListEntry[]>): SearchMethod {
		return searchPages(async (client, filter) => {
			const wanted = filter.toLowerCase();
			const entries = await read(client);
			return { entries: entries.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted)) };
		});
	}

	return { searchIn, searchPages };
}
