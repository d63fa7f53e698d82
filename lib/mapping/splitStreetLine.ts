import { joinStreetLine } from './joinStreetLine';
import { streetParts, type StreetParts } from './streetParts';

/** A Dutch or Belgian address line as street, number and suffix, and the line itself where joining them would give another. */
export function splitStreetLine(line: string): StreetParts {
	const parts = streetParts(line);
	return joinStreetLine(parts) === line ? parts : { ...parts, line };
}
