import { escapeText } from '../soap/escapeText';

/** A value as it is compared: texts without outer blanks and without what XML cannot carry. */
export function comparableText(value: unknown): unknown {
	return typeof value === 'string' ? escapeText(value).xml.trim() : value;
}
