import { escapeText } from '../soap/escapeText';

/** Whether the till can be asked for a key of this text: what XML cannot carry, no record of the till bears. */
export function canBeKey(text: string | undefined): text is string {
	return text !== undefined && text !== '' && escapeText(text).forbidden.length === 0;
}
