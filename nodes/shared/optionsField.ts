import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { DEFAULT_ZONE, zoneIn } from './checkedValues';

/** For the collection Options: the zone in which dates of the till are read and written. */
export const TIMEZONE_OPTION: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timezone',
	type: 'string',
	default: DEFAULT_ZONE,
	placeholder: 'e.g. Europe/Brussels',
	description: 'Zone of the shop. The dates of the till are its wall clock.',
};

/** The collection Options, its entries in alphabetical order as n8n wants it. */
export function optionsField(...options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [...options].sort((one, other) => one.displayName.localeCompare(other.displayName)),
	};
}

/** One entry of Options; undefined where it is not added or left empty. */
export function readOption(ctx: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const { [name]: value } = ctx.getNodeParameter('options', itemIndex, {}) as Record<string, unknown>;
	return value === '' || value === null ? undefined : value;
}

export function readZone(ctx: IExecuteFunctions, itemIndex: number): string {
	return zoneIn(readOption(ctx, 'timezone', itemIndex));
}
