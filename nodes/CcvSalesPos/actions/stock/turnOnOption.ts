import type { INodeProperties } from 'n8n-workflow';

/** For the collection Options. */
export const TURN_ON_OPTION: INodeProperties = {
	displayName: 'Turn On Stock Management',
	name: 'turnOnStock',
	type: 'boolean',
	default: false,
	description: 'Whether products whose stock is not counted begin to count it. Without this their stock is not set.',
};
