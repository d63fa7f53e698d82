/** Whether two names are the same to a person: spaces around them and capitals do not count. */
export function isSameName(one: unknown, other: unknown): boolean {
	return plain(one) === plain(other);
}

function plain(name: unknown): string {
	return String(name ?? '').normalize('NFC').trim().toLowerCase();
}
