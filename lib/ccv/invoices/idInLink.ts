/** The id at the end of a link to a record; null where there is no link. CCV writes it with and without a slash behind it. */
export function idInLink(link: unknown): number | null {
	const address = typeof link === 'string' ? link : (link as { href?: unknown } | null | undefined)?.href;
	const id = typeof address === 'string' ? /\/(\d+)\/?$/.exec(address)?.[1] : undefined;
	return id === undefined ? null : Number(id);
}
