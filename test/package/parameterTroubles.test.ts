import type { INodeProperties } from 'n8n-workflow';

import { parameterTroubles } from './parameterTroubles';

function aField(over: Partial<INodeProperties>): INodeProperties {
	return { displayName: 'Branch', name: 'branch', type: 'string', default: '', ...over };
}

const CHOICES = [
	{ name: 'One', value: 'one' },
	{ name: 'Two', value: 'two' },
];

describe('parameterTroubles', () => {
	it.each<[string, Partial<INodeProperties>]>([
		['default', { type: 'number', default: '1' }],
		['default', { type: 'boolean', default: 'true', description: 'Whether it is on' }],
		['default', { type: 'options', options: CHOICES, default: 'three' }],
		['default', { type: 'multiOptions', options: CHOICES, default: ['three'] }],
		['default', { type: 'multiOptions', options: CHOICES, default: 'one' }],
		['default', { type: 'collection', options: [aField({})], default: [] }],
		['default', { type: 'resourceLocator', modes: [{ displayName: 'ID', name: 'id', type: 'string' }], default: { mode: 'list', value: '' } }],
		['nothing to choose from', { type: 'collection', options: [], default: {} }],
		['twice', { type: 'options', options: [...CHOICES, { name: 'Uno', value: 'one' }], default: 'one' }],
		['alphabetical', { type: 'options', options: ['b', 'a', 'c', 'd', 'e'].map((value) => ({ name: value, value })), default: 'a' }],
		['branch.inner: default', { type: 'collection', options: [aField({ name: 'inner', default: 1 })], default: {} }],
		['branch.inner: default', { type: 'fixedCollection', options: [{ displayName: 'Rule', name: 'rule', values: [aField({ name: 'inner', default: 1 })] }], default: {} }],
		['Whether', { type: 'boolean', default: true, description: 'Turns it on' }],
		['full stop', { description: 'One sentence.' }],
		['full stop', { description: 'One sentence. And another' }],
		['padded', { description: ' Padded' }],
		['is no field', { displayOptions: { show: { nothing: ['here'] } } }],
	])('finds: %s', (trouble, over) => {
		expect(parameterTroubles([aField(over)])).toEqual([expect.stringContaining(trouble)]);
	});

	it('finds a field shown for a value that does not exist', () => {
		const selector = aField({ name: 'operation', type: 'options', options: CHOICES, default: 'one' });

		expect(parameterTroubles([selector, aField({ displayOptions: { show: { operation: ['three'] } } })])).toEqual([expect.stringContaining('three')]);
	});

	it('finds two fields of one name that show at the same time, and allows them at different times', () => {
		const selector = aField({ name: 'operation', type: 'options', options: CHOICES, default: 'one' });
		const shownFor = (value: string) => aField({ displayOptions: { show: { operation: [value] } } });

		expect(parameterTroubles([selector, shownFor('one'), shownFor('one')])).toEqual([expect.stringContaining('twice')]);
		expect(parameterTroubles([selector, shownFor('one'), shownFor('two')])).toEqual([]);
	});
});
