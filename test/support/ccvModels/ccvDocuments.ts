import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface DocumentedOperation {
	method: Method;
	/** With `/api/rest/v1` and with ids as `:id`. */
	path: string;
	request_model?: string;
	parameters?: { paginated: boolean; filters: DocumentedField[]; orderby: string[]; expand: string[] };
}

export interface DocumentedField {
	name: string;
	/** int, float, bool, string or the name of a model, each perhaps with []. */
	type: string;
}

export interface ModelField extends DocumentedField {
	/** The generator folds both together. */
	nullable_or_optional: boolean;
}

/** What CCV's own SDK writes of a resource. */
interface SdkResource {
	fields: Array<{ name: string; php_type: string }>;
	post_keys: string[] | null;
	patch_keys: string[] | null;
	put_keys: string[] | null;
}

interface SdkEndpoint {
	resource_path: string;
	/** Name and parameters. */
	methods: Array<[string, string]>;
}

export interface CcvDocuments {
	operations: DocumentedOperation[];
	models: Record<string, ModelField[]>;
	sdk: { resources: Record<string, SdkResource>; endpoints: Record<string, SdkEndpoint> };
}

const FOLDER = join(__dirname, '..', '..', '..', '..', 'shared', 'api', 'ccv-salespos', 'data');

/** Whether CCV's machine-readable models are at hand; they do not come with the repository. */
export const hasCcvModels = existsSync(FOLDER);

let documents: CcvDocuments | undefined;

/** Operations of 2025 with the parameters of 2022, the models of 2022, and what CCV's SDK of 2025 knows beyond them. */
export function ccvDocuments(): CcvDocuments {
	documents ??= {
		operations: Object.values(read('ccvshop-endpoints-merged.json') as Record<string, { operations: DocumentedOperation[] }>).flatMap(({ operations }) => operations),
		models: read('ccvshop-models-2022-06.json') as CcvDocuments['models'],
		sdk: read('ccvshop-official-sdk-2025-09.json') as CcvDocuments['sdk'],
	};
	return documents;
}

function read(name: string): unknown {
	return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}
