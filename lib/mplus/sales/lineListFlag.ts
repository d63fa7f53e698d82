import type { MplusClient } from '../MplusClient';
import { sinceOfField } from '../serviceSince';
import { hasService } from '../tillService';


/** Tells the till to leave out the lines, where it can: an older one may refuse the field as unknown. */
export async function lineListFlag(client: MplusClient, includeLines: boolean): Promise<{ includeLineList?: false }> {
	return !includeLines && (await hasService(client, sinceOfField.GetOrdersRequest.includeLineList)) ? { includeLineList: false } : {};
}
