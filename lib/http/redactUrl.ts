/** An address that may be shown: without query, user and fragment (Mplus carries its secret in the query). */
export function redactUrl(url: string): string {
	const end = url.search(/[?#]/);
	const bare = end === -1 ? url : url.slice(0, end);
	return bare.replace(/\/\/[^/@]*@/, '//');
}
