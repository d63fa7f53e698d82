import { numbersOf, skuOf } from '../../../../lib/mplus/presets/articleSku';

describe('given an article of the till', () => {
	it.each([
		[{ articleNumber: 14, pluNumber: 'TIE' }, 'pluNumber', 'TIE'],
		[{ articleNumber: 14, pluNumber: '00123' }, 'pluNumber', '00123'],
		[{ articleNumber: 14, pluNumber: '' }, 'pluNumber', '14'],
		[{ articleNumber: 14, pluNumber: null }, 'pluNumber', '14'],
		[{ articleNumber: 14, pluNumber: 'TIE' }, 'articleNumber', '14'],
		[{ articleNumber: 0, pluNumber: '' }, 'pluNumber', undefined],
	] as const)('when it is %j and the SKU is its %s, then the SKU is %s', (article, field, sku) => {
		expect(skuOf(article, field)).toBe(sku);
	});
});

describe('given a SKU', () => {
	it.each([
		[{ sku: 'TIE' }, 'pluNumber', { pluNumber: 'TIE' }],
		[{ sku: '14' }, 'pluNumber', { pluNumber: '14' }],
		[{ sku: '14', articleNumber: 14 }, 'pluNumber', { articleNumber: 14 }],
		[{ sku: '15', articleNumber: 14 }, 'pluNumber', { articleNumber: 14, pluNumber: '15' }],
		[{ sku: '14' }, 'articleNumber', { articleNumber: 14 }],
		[{ sku: '00123' }, 'articleNumber', {}],
		[{ sku: 'TIE' }, 'articleNumber', {}],
		[{}, 'articleNumber', {}],
	] as const)('when it is %j and it means the %s, then the numbers are %j', (given, field, numbers) => {
		expect(JSON.parse(JSON.stringify(numbersOf(given, field)))).toEqual(numbers);
	});
});
