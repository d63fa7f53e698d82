import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** Every resource and operation of a node as a Markdown table, in the words of its own panel. */
export function operationsTable(properties: INodeProperties[]): string {
	const rows = optionsOf(properties.find(({ name }) => name === 'resource')).flatMap((resource) =>
		optionsOf(operationField(properties, String(resource.value))).map((operation) => `| ${resource.name} | ${operation.name} | ${cell(operation.description ?? operation.action ?? '')} |`),
	);
	return ['| resource | operation | |', '|---|---|---|', ...rows].join('\n');
}

function operationField(properties: INodeProperties[], resource: string): INodeProperties | undefined {
	return properties.find(({ name, displayOptions }) => name === 'operation' && displayOptions?.show?.resource?.includes(resource));
}

function optionsOf(field: INodeProperties | undefined): INodePropertyOptions[] {
	return (field?.options ?? []) as INodePropertyOptions[];
}

function cell(text: string): string {
	return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
}
