import { ccvModels } from './ccvBodies.generated';

export interface Field {
	type: string;
	isOptional: boolean;
}

const known = new Map<string, Map<string, Field>>();

/** The fields of one of CCV's models by their names. */
export function fieldsOf(model: string): Map<string, Field> {
	const fields = known.get(model) ?? readFields(ccvModels[model] ?? '');
	known.set(model, fields);
	return fields;
}

function readFields(text: string): Map<string, Field> {
	const fields = text.split(' ').map((field): [string, Field] => {
		const [name = '', type = ''] = field.split(':');
		return [name.replace(/\?$/, ''), { type, isOptional: name.endsWith('?') }];
	});
	return new Map(fields);
}
