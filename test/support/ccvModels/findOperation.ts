import { ccvDocuments, type DocumentedOperation } from './ccvDocuments';

let patterns: Array<{ pattern: RegExp; operation: DocumentedOperation }> | undefined;

/** The documented operation of a call, or why there is none. The last slash may be missing (API.md 3). */
export function findOperation(method: string, path: string): DocumentedOperation | string {
	patterns ??= ccvDocuments().operations.map((operation) => ({ pattern: patternOf(operation.path), operation }));
	const ofPath = patterns.filter(({ pattern }) => pattern.test(path));
	const found = ofPath.find(({ operation }) => operation.method === method);
	if (found) return found.operation;
	return ofPath.length > 0 ? `method ${method} is not documented for ${path}` : `path ${path} is not documented`;
}

function patternOf(path: string): RegExp {
	return new RegExp(`^${path.replace(/\/$/, '').replaceAll(':id', '\\d+')}/?$`);
}
