/** What is wrong with the fields of a credential before anything is sent, as one sentence; undefined where nothing is. */
export function credentialTrouble(baseUrl: string, fields: Record<string, string>, example: string): string | undefined {
	return addressTrouble(baseUrl, example) ?? Object.entries(fields).map(([name, value]) => fieldTrouble(name, value)).find((trouble) => trouble !== undefined);
}

function addressTrouble(baseUrl: string, example: string): string | undefined {
	const trouble = fieldTrouble('Base URL', baseUrl);
	if (trouble) return trouble;
	if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return `The Base URL is no web address; enter it as ${example}`;
	const { search, hash, username, password } = new URL(baseUrl);
	if (search || hash || username || password) return `The Base URL must be the bare address, without ?, # and @; enter it as ${example}`;
	return undefined;
}

function fieldTrouble(name: string, value: string): string | undefined {
	if (value.trim() === '') return `The ${name} is empty`;
	if (value !== value.trim()) return `The ${name} begins or ends with a space`;
	return undefined;
}
