import { PosError } from '../../http/PosError';
import type { Line } from '../soap/mplusTypes.generated';

/** An order or invoice of nothing is no sale: its lines went astray on the way. */
export function demandLines(what: string, lineList: { line?: Line[] } | undefined, hint = 'Add at least one line with an article and a quantity; a list of lines from elsewhere goes into Using JSON'): void {
	if (!lineList?.line?.length) throw new PosError('invalid-setting', `${what} has no lines`, { hint });
}
