import { pollChanges, type PollSettings } from '../../../../lib/mplus/changed/pollChanges';
import { readChanged } from '../../../../lib/mplus/changed/readChanged';
import { RECORD_KINDS, type RecordKind } from '../../../../lib/mplus/changed/RecordKind';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { putStock } from '../../../../sim/mplus/store/putStock';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';
import { closeTills, startTill, type TillScene } from '../aTillScene';
import { changedSettings, ledgerAt } from './aFlow';

afterEach(async () => await closeTills());

const SETTINGS: PollSettings = { start: 'fromNow', recordsPerPoll: 500, filter: {} };
const at = ({ client }: TillScene, kind: RecordKind, nextMarker: number, flow: string) => encodeCheckpoint(aMarkerCheckpoint({ kind, flow, source: client.installation, nextMarker }));
const silent = (client: MplusClient): MplusClient => ({
	...client,
	read: async (operation, params) => (operation.startsWith('getCurrentSyncMarkers') ? ({} as never) : await client.read(operation, params)),
});

describe.each(RECORD_KINDS)('given a till that has counted to less than was read before (%s)', (kind) => {
	it('when the trigger or a flow goes on, then it is refused and says what to do, rather than miss what changes until then', async () => {
		const till = await startTill();

		await expect(pollChanges(till.client, kind, at(till, kind, 5001, 'trigger'), SETTINGS)).rejects.toMatchObject({
			code: 'checkpoint-refused',
			message: expect.stringMatching(`^Everything up to sync marker 5000 \\(${kind}\\) was read, but MplusKASSA has counted to \\d only`),
			hint: expect.stringContaining('new MplusKASSA Trigger of another name'),
		});
		await expect(readChanged(till.client, kind, ledgerAt(at(till, kind, 5001, 'till')), changedSettings())).rejects.toMatchObject({
			code: 'checkpoint-refused',
			hint: expect.stringContaining('Delete the row of kind checkpoint'),
		});
	});

	it('when it has counted exactly to what was read, then it goes on', async () => {
		const till = await startTill();
		const { position } = await pollChanges(till.client, kind, undefined, { ...SETTINGS, start: 'fromBeginning' });

		await expect(pollChanges(till.client, kind, position, SETTINGS)).resolves.toMatchObject({ changed: [] });
	});
});

describe('given a till that does not tell how far it has counted', () => {
	it('when levels of stock are gone, then the lower ones do not count as a backup', async () => {
		const till = await startTill({ fill: (world) => void putStock(world, { articleNumber: 14, free: 1 }) });

		await expect(pollChanges(silent(till.client), 'stock', at(till, 'stock', 5001, 'trigger'), SETTINGS)).resolves.toMatchObject({ changed: [] });
	});
});

describe('given a trigger that is to start from a marker', () => {
	it('when the till has not given it yet, then it is refused', async () => {
		const { client } = await startTill();
		const from = async (startMarker: number) => await pollChanges(client, 'customer', undefined, { ...SETTINGS, start: 'fromMarker', startMarker });

		await expect(from(2)).resolves.toMatchObject({ changed: [] });
		await expect(from(3)).rejects.toMatchObject({ code: 'invalid-setting', message: 'Start Marker is 3 (customer), but MplusKASSA has counted to 1 only' });
	});
});
