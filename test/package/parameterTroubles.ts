import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

const SORTED_FROM = 5;

/** What is wrong with a node's parameters, those that the linter cannot see included: it reads literals only. */
export function parameterTroubles(properties: INodeProperties[], path = ''): string[] {
	return properties.flatMap((property) => {
		const place = `${path}${property.name}`;
		const own = [...textTroubles(property), ...defaultTroubles(property), ...optionTroubles(property), ...displayTroubles(property, path === '' ? properties : [])];
		return [...own.map((trouble) => `${place}: ${trouble}`), ...inner(property).flatMap((list) => parameterTroubles(list, `${place}.`))];
	}).concat(duplicates(properties.map(({ name, displayOptions }) => `${path}${name} ${JSON.stringify(displayOptions ?? {})}`)).map((key) => `${key}: twice`));
}

/** The lists of fields inside a collection. */
function inner({ type, options = [] }: INodeProperties): INodeProperties[][] {
	if (type === 'collection') return [options as INodeProperties[]];
	return type === 'fixedCollection' ? (options as INodePropertyCollection[]).map(({ values }) => values) : [];
}

function textTroubles({ type, displayName, description }: INodeProperties): string[] {
	const troubles = displayName.trim() === displayName && (displayName !== '' || type === 'hidden') ? [] : ['display name is empty or padded'];
	if (description === undefined) return type === 'boolean' ? [...troubles, 'a switch needs a description'] : troubles;
	if (description.trim() !== description || description === '') troubles.push('description is empty or padded');
	if (type === 'boolean' && !description.startsWith('Whether ')) troubles.push('description must start with Whether');
	const isLong = /[.?!] [A-Z]/.test(description);
	if (isLong !== description.endsWith('.')) troubles.push(isLong ? 'description must end with a full stop' : 'one sentence ends without a full stop');
	return troubles;
}

function defaultTroubles(property: INodeProperties): string[] {
	return isDefaultRight(property) ? [] : [`default ${JSON.stringify(property.default)} is none of type ${property.type}`];
}

function isDefaultRight({ type, default: value, options = [], modes = [], typeOptions }: INodeProperties): boolean {
	const values = typeOptions?.loadOptionsMethod ? undefined : (options as INodePropertyOptions[]).map((option) => option.value);
	const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
	switch (type) {
		case 'boolean':
		case 'number':
			return typeof value === type;
		case 'options':
			return values ? values.includes(value as string) : typeof value === 'string';
		case 'multiOptions':
			return Array.isArray(value) && value.every((entry) => !values || values.includes(entry as string));
		case 'collection':
		case 'fixedCollection':
			return isPlain;
		case 'resourceLocator':
			return isPlain && modes.some(({ name }) => name === (value as { mode?: unknown }).mode);
		case 'resourceMapper':
		case 'filter':
		case 'assignmentCollection':
			return isPlain;
		default:
			return typeof value === 'string' || (typeOptions?.multipleValues === true && Array.isArray(value));
	}
}

function optionTroubles({ type, options = [], modes = [], typeOptions }: INodeProperties): string[] {
	if (type === 'resourceLocator') return duplicates(modes.map(({ name }) => name)).map((name) => `mode ${name} twice`);
	if (typeOptions?.loadOptionsMethod || !['options', 'multiOptions', 'collection', 'fixedCollection'].includes(type)) return [];
	if (options.length === 0) return ['nothing to choose from'];
	const isChoice = type === 'options' || type === 'multiOptions';
	const labels = options.map((option) => ('displayName' in option ? option.displayName : option.name));
	const values = isChoice ? (options as INodePropertyOptions[]).map(({ value }) => String(value)) : [];
	const sorted = [...labels].sort((one, other) => one.localeCompare(other, 'en'));
	const isSorted = labels.length < SORTED_FROM || labels.join() === sorted.join();
	return [...duplicates(labels), ...duplicates(values)].map((name) => `${name} twice`).concat(isSorted ? [] : ['options are not in alphabetical order']);
}

/** A field shown for a field or a value that does not exist is never shown. */
function displayTroubles({ displayOptions }: INodeProperties, siblings: INodeProperties[]): string[] {
	if (siblings.length === 0) return [];
	const rules = [...Object.entries(displayOptions?.show ?? {}), ...Object.entries(displayOptions?.hide ?? {})];
	return rules.filter(([name]) => !name.startsWith('@')).flatMap(([name, wanted]) => {
		const fields = siblings.filter((sibling) => sibling.name === name.replace(/^\//, ''));
		if (fields.length === 0) return [`depends on ${name}, which is no field`];
		if (!fields.every(({ type }) => type === 'options')) return [];
		const values = fields.flatMap(({ options = [] }) => (options as INodePropertyOptions[]).map(({ value }) => value));
		return (wanted ?? []).filter((value) => typeof value !== 'object' && !values.includes(value as string)).map((value) => `depends on ${name} being ${String(value)}, which it never is`);
	});
}

function duplicates(names: string[]): string[] {
	return names.filter((name, index) => names.indexOf(name) !== index);
}
