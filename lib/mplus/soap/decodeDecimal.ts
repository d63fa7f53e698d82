const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A decimal as exact text (`12.50` stays `12.50`), or undefined where the text is none. Exponents, which gSOAP writes
 * where it keeps a decimal as a double, are written out by moving the point, never by calculating.
 */
export function decodeDecimal(text: string): string | undefined {
	const [, sign = '', whole = '', fraction = '', exponent] = DECIMAL.exec(text) ?? [];
	const digits = whole + fraction;
	if (digits === '') return undefined;
	const point = whole.length + Number(exponent ?? 0);
	const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
	const cut = Math.max(point, 1);
	const major = exponent === undefined && whole !== '' ? whole : padded.slice(0, cut).replace(/^0+(?=\d)/, '');
	const minor = padded.slice(cut);
	return `${sign === '-' ? '-' : ''}${major}${minor === '' ? '' : `.${minor}`}`;
}
