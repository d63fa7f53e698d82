import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import type { ChangedReader, ChangedRecord } from './RecordKind';

/** A page of which every record says which it is and by which marker it comes: two without would be taken for one. */
export async function readSoundPage(client: MplusClient, reader: ChangedReader, syncMarker: number, limit: number, orderTypes?: string[]): Promise<ChangedRecord[]> {
	const records = await reader.readPage(client, syncMarker, limit, orderTypes);
	for (const { id, number, marker } of records) {
		if (id === '') throw malformed(`a changed record (${reader.kind}, sync marker ${marker}) without its own number`);
		if (marker < 0) throw malformed(`a changed record (${reader.kind} ${number}) without a sync marker`);
	}
	return records;
}

function malformed(what: string): PosError {
	return new PosError('malformed-answer', `MplusKASSA gives ${what}`, { hint: 'Nothing was skipped. Report it with the version of the till: Connection, Check' });
}
