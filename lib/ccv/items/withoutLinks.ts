export type CcvItem = Record<string, unknown>;

/**
 * A record of CCV without the addresses that only programs follow: `href`, `parent`, and fields that hold nothing but a link. A list
 * that CCV put into a link (`collection`) takes its place.
 */
export function withoutLinks(record: object): CcvItem {
	const shown = Object.entries(record)
		.filter(([name, value]) => name !== 'href' && name !== 'parent' && !isBareLink(value))
		.map(([name, value]) => [name, plain(value)]);
	return Object.fromEntries(shown) as CcvItem;
}

function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (!isRecord(value)) return value;
	return Array.isArray(value.collection) ? value.collection.map(plain) : withoutLinks(value);
}

function isBareLink(value: unknown): boolean {
	return isRecord(value) && 'href' in value && Object.keys(value).length === 1;
}

function isRecord(value: unknown): value is CcvItem {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
