import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import { changedReaders } from '../../lib/mplus/changed/changedReaders';
import { pollChanges } from '../../lib/mplus/changed/pollChanges';
import { readSample } from '../../lib/mplus/changed/readSample';
import type { ChangedRecord, RecordKind } from '../../lib/mplus/changed/RecordKind';
import { simplifyChanged } from '../../lib/mplus/changed/simplifyChanged';
import { connectMplus } from '../shared/connectMplus';
import { toNodeError } from '../shared/toNodeError';
import { readPollSettings, type TriggerSettings } from './readPollSettings';

// Module scope on purpose: n8n may call a poll while the last one is still reading, and both would hand on the same records.
const underWay = new Set<string>();

/** One poll: the records that changed since the last one, or null. The position moves only with the records that are handed on. */
export async function pollTill(ctx: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const key = `${ctx.getWorkflow().id}/${ctx.getNode().id}/${ctx.getMode()}`;
	if (underWay.has(key)) return null;
	underWay.add(key);
	try {
		return await (ctx.getMode() === 'manual' ? showSample(ctx) : pollOnce(ctx));
	} catch (error) {
		throw toNodeError(ctx.getNode(), error);
	} finally {
		underWay.delete(key);
	}
}

async function pollOnce(ctx: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const settings = readPollSettings(ctx);
	const client = await connectMplus(ctx);
	const positions = ctx.getWorkflowStaticData('node') as Record<string, string | undefined>;
	// Another record or another till begins anew; coming back goes on where it stopped.
	const key = `${settings.kind}@${client.installation}`;
	const { changed, position } = await pollChanges(client, settings.kind, positions[key], settings);
	const output = toOutput(changed, settings);
	positions[key] = position;
	return output;
}

/** A test in the editor shows the newest records, and leaves the position alone. */
async function showSample(ctx: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const settings = readPollSettings(ctx);
	const client = await connectMplus(ctx);
	const reader = changedReaders[settings.kind];
	return toOutput(await readSample(client, reader, await reader.readHighest(client), settings.filter), settings);
}

function toOutput(changed: ChangedRecord[], { kind, simplify, zone }: TriggerSettings): INodeExecutionData[][] | null {
	if (changed.length === 0) return null;
	return [changed.map(({ record, marker }) => ({ json: { ...toJson(kind, record, simplify, zone), syncMarker: marker } as IDataObject }))];
}

function toJson(kind: RecordKind, record: object, simplify: boolean, zone: string): object {
	return simplify ? simplifyChanged(kind, record, zone) : changedReaders[kind].toItem(record, zone);
}
