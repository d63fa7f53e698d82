import { decodeScalar } from '../../../../lib/mplus/soap/decodeScalar';
import type { ScalarKind } from '../../../../lib/mplus/soap/mplusTable';

const decode = (kind: ScalarKind, text: string) => decodeScalar({ name: 'field', occurs: 'optional', kind }, text);

describe('given the text of a scalar element', () => {
	it.each<[ScalarKind, string, unknown]>([
		['long', '0', 0],
		['long', '007', 7],
		['long', '+5', 5],
		['long', '-0', 0],
		['long', '9007199254740991', Number.MAX_SAFE_INTEGER],
		['long', '-9007199254740991', -Number.MAX_SAFE_INTEGER],
		['long', '000000000000000000012', 12],
		['boolean', '1', true],
		['boolean', ' false ', false],
		['date', ' 2026-07-30 ', '2026-07-30'],
		['string', ' keeps its blanks ', ' keeps its blanks '],
	])('%s reads %p', (kind, text, value) => {
		expect(decode(kind, text)).toBe(value);
	});

	it.each([
		['12.50', '12.50'],
		['-0.10', '-0.10'],
		['+3', '3'],
		['.5', '0.5'],
		['5.', '5'],
		['007.0', '007.0'],
		['123456789012345678901.123456789', '123456789012345678901.123456789'],
		['1E-05', '0.00001'],
		['1.25e+3', '1250'],
		['-1.5e1', '-15'],
		['1.2345e2', '123.45'],
	])('decimal keeps %p exact as %p', (text, value) => {
		expect(decode('decimal', text)).toBe(value);
	});

	it.each(['', '.', '-', '1,5', 'INF', 'NaN', '1e9999', '--1', '0x1'])('decimal does not read %p', (text) => {
		expect(decode('decimal', text)).toBeUndefined();
	});
});
