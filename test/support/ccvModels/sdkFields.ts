import { ccvDocuments, type DocumentedOperation, type ModelField } from './ccvDocuments';

/** What CCV's own SDK of 2025 writes with an operation: some of it the models of 2022 do not know. */
export function sdkFields({ method, path }: DocumentedOperation): ModelField[] {
	const { resources } = ccvDocuments().sdk;
	const resource = resources[nameOf(method, path) ?? ''];
	const keys = (method === 'POST' ? resource?.post_keys : method === 'PATCH' ? resource?.patch_keys : resource?.put_keys) ?? [];
	return keys.map((name) => ({ name, type: typeOf(resource?.fields.find((field) => field.name === name)?.php_type), nullable_or_optional: true }));
}

/** The class that the endpoint's method of this name takes, e.g. `post(?int $productId, ?ProductPhoto $productPhoto)`. */
function nameOf(method: string, path: string): string | undefined {
	const { endpoints, resources } = ccvDocuments().sdk;
	const segment = path.split('/').filter((part) => part !== '' && part !== ':id').at(-1);
	const methods = Object.values(endpoints).filter(({ resource_path: own }) => own === segment).flatMap((endpoint) => endpoint.methods);
	const classes = methods.filter(([name]) => name.startsWith(method.toLowerCase())).flatMap(([, parameters]) => [...parameters.matchAll(/(\w+) \$/g)].map(([, name]) => name as string));
	return classes.findLast((name) => name in resources);
}

const TYPES: Record<string, string> = { int: 'int', float: 'float', bool: 'bool', string: 'string', '\\DateTime': 'string', array: 'array' };

function typeOf(phpType = ''): string {
	return TYPES[phpType.replace('?', '')] ?? 'object';
}
