/** Address of a resource. The real answers end some of them with a slash and some without (data/samples). */
export const hrefOf = (origin: string, ...parts: Array<string | number>): string =>
	`${origin}/api/rest/v1/${parts.join('/')}`;
