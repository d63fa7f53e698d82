import type { MplusClient } from '../MplusClient';
import { hasService } from '../tillService';

/** The release that brought includeLineList (Mplus API, dossier 16). */
const SINCE = 60;

/** Tells the till to leave out the lines, where it can: an older one may refuse the field as unknown. */
export async function lineListFlag(client: MplusClient, includeLines: boolean): Promise<{ includeLineList?: false }> {
	return !includeLines && (await hasService(client, SINCE)) ? { includeLineList: false } : {};
}
