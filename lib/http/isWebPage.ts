/** Whether a body is a page for people where an API should answer. */
export function isWebPage(body: string): boolean {
	return /^\s*(?:<!doctype html|<html)/i.test(body);
}
