/** n8n stores run data as one list in which every text inside a container is the index of another entry (npm's `flatted`). */
export function unflatten(text) {
	const entries = JSON.parse(text);
	const known = new Map();
	const at = (index) => {
		if (known.has(index)) return known.get(index);
		const entry = entries[index];
		if (entry === null || typeof entry !== 'object') return entry;
		const value = Array.isArray(entry) ? [] : {};
		known.set(index, value);
		for (const [key, content] of Object.entries(entry)) value[key] = typeof content === 'string' ? at(Number(content)) : content;
		return value;
	};
	return at(0);
}
