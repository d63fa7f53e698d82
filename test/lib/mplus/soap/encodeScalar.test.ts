import { encodeScalar } from '../../../../lib/mplus/soap/encodeScalar';
import type { ScalarKind } from '../../../../lib/mplus/soap/mplusTable';

const encode = (kind: ScalarKind, value: unknown) => {
	const result = encodeScalar({ name: 'field', occurs: 'optional', kind }, value);
	return 'text' in result ? result.text : undefined;
};

describe('given a value for a scalar field', () => {
	it.each<[ScalarKind, unknown, string]>([
		['long', Number.MAX_SAFE_INTEGER, '9007199254740991'],
		['long', -0, '0'],
		['int', -2147483648, '-2147483648'],
		['boolean', false, 'false'],
		['decimal', '12.50', '12.50'],
		['decimal', '-123456789012345678901.123456789', '-123456789012345678901.123456789'],
		['decimal', 19.95, '19.95'],
		['decimal', -0.005, '-0.005'],
		['date', '2026-07-30', '2026-07-30'],
		['date', '2028-02-29', '2028-02-29'],
		['dateTime', '2026-07-30T13:45:00.250+02:00', '2026-07-30T13:45:00.250+02:00'],
		['base64', 'aGVsbG8=', 'aGVsbG8='],
		['string', null, ''],
	])('%s takes %p', (kind, value, text) => {
		expect(encode(kind, value)).toBe(text);
	});

	it('a picture of 12 MB is base64 too', () => {
		const picture = Buffer.alloc(9_000_001, 'n8n').toString('base64');

		expect(encode('base64', picture)).toBe(picture);
	});

	it.each<[ScalarKind, unknown]>([
		['long', Number.MAX_SAFE_INTEGER + 1],
		['long', 10n],
		['int', 2147483648],
		['short', 32768],
		['unsignedByte', -1],
		['boolean', 1],
		['decimal', 0.1 + 0.2],
		['decimal', 1e21],
		['decimal', 1e-7],
		['decimal', Infinity],
		['decimal', '1e3'],
		['decimal', '12,50'],
		['decimal', ''],
		['date', '2026-13-01'],
		['date', '30-07-2026'],
		['date', '2026-02-29'],
		['date', '0000-01-01'],
		['dateTime', '2026-06-31T10:00:00'],
		['dateTime', '2026-06-30T10:00:00+14:59'],
		['dateTime', '2026-07-30 13:45:00'],
		['dateTime', new Date(0)],
		['base64', 'not base64!'],
		['base64', 'aGVsbG9='],
		['base64', 'aGVsbG8'],
		['base64', 'aGVsbG8=aGVs'],
		['string', 5],
		['string', undefined],
	])('%s refuses %p', (kind, value) => {
		expect(encode(kind, value)).toBeUndefined();
	});
});
