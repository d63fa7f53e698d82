import { NodeOperationError, type IDataObject, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { mapRecord } from '../../lib/mapping/mapRecord';
import { presets } from './presets';
import { readSettings } from './readSettings';

/** Maps every item with the node's preset; each stays in its place. */
export async function mapItems(ctx: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const name = ctx.getNodeParameter('preset', 0) as string;
	const create = Object.hasOwn(presets, name) ? presets[name] : undefined;
	if (!create) {
		throw new NodeOperationError(ctx.getNode(), `There is no preset ${name}`, { description: 'Open the node and choose the preset again' });
	}
	const preset = create(readSettings(ctx));
	return [ctx.getInputData().map(({ json }, item) => ({ json: mapRecord(preset, json) as IDataObject, pairedItem: { item } }))];
}
