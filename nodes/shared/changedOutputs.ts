import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { RunReport } from '../../lib/sync/RunReport';

/** The outputs of Get Changed: Records, and Run with exactly one item. */
export function changedOutputs({ records, run }: { records: object[]; run: RunReport }): INodeExecutionData[][] {
	return [records.map(toItem), [toItem(run)]];
}

// All records of a run come from the ledger as a whole, so they pair with its first row.
function toItem(json: object): INodeExecutionData {
	return { json: json as IDataObject, pairedItem: { item: 0 } };
}
