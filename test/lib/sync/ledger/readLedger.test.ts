import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { readLedger } from '../../../../lib/sync/ledger/readLedger';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { aLedgerRow } from '../../../support/builders/aLedgerRow';
import { failureOf } from '../../../support/failureOf';

const EMPTY = { checkpoint: undefined, checkpointText: null, openDeadLetters: [], day: null };

const withCheckpoint = (over: Parameters<typeof aCheckpoint>[0], row: Parameters<typeof aLedgerRow>[0] = {}) =>
	aLedgerRow({ kind: 'checkpoint', detail: JSON.stringify({ checkpoint: encodeCheckpoint(aCheckpoint(over)) }), ...row });

describe('given the rows of a ledger', () => {
	it('when all kinds are there, then it says what this flow needs', () => {
		const rows = [
			withCheckpoint({ settled: [4] }),
			aLedgerRow({ kind: 'deadLetter', record: '501', reason: 'unknown-article', attempts: 1, detail: '{}' }),
			aLedgerRow({ kind: 'day', record: '2026-03-01', detail: '{"day":"2026-03-01"}' }),
			aLedgerRow({ kind: 'day', record: '2026-03-02', detail: '{"day":"2026-03-02"}' }),
			aLedgerRow({ kind: 'run', record: '17', status: 'closed' }),
		];

		const state = readLedger(rows, 'orders');

		expect(state).toEqual({
			checkpoint: aCheckpoint({ settled: [4] }),
			checkpointText: encodeCheckpoint(aCheckpoint({ settled: [4] })),
			openDeadLetters: [{ record: '501', reason: 'unknown-article', attempts: 1 }],
			day: '{"day":"2026-03-02"}',
		});
	});

	it.each<[string, unknown[]]>([
		['nothing', []],
		['one empty item, as "always output data" gives', [{}]],
		['rows of other flows', [withCheckpoint({ flow: 'other' }, { flow: 'other' }), withCheckpoint({}, { flow: 'orders-2' })]],
		['closed rows', [withCheckpoint({}, { status: 'closed' }), aLedgerRow({ kind: 'deadLetter', status: 'closed' })]],
		['garbage', [null, 1, 'x', [], { kind: 'checkpoint' }, { key: 1, kind: 'checkpoint', flow: 'orders', status: 'open' }]],
	])('when there is %s, then it is a first run', (_, rows) => {
		expect(readLedger(rows, 'orders')).toEqual(EMPTY);
	});

	it('when a race made two checkpoints of a key, then the one that knows least is taken, with its own text', () => {
		const [more, less] = [withCheckpoint({ highestNumber: 1200 }), withCheckpoint({ highestNumber: 1100 })];

		const states = [readLedger([more, less], 'orders'), readLedger([less, more], 'orders')];

		const expected = { ...EMPTY, checkpoint: aCheckpoint({ highestNumber: 1100 }), checkpointText: encodeCheckpoint(aCheckpoint({ highestNumber: 1100 })) };
		expect(states).toEqual([expected, expected]);
	});

	it.each([
		['no JSON', 'cut {"checkpoint'],
		['empty', ''],
		['null', 'null'],
		['another JSON', '{"checkpoint":5}'],
	])('when the checkpoint row\'s detail is %s, then the run stops and says what to do', (_, detail) => {
		const failure = failureOf(() => readLedger([aLedgerRow({ kind: 'checkpoint', detail })], 'orders'));

		expect(failure).toMatchObject({
			code: 'checkpoint-refused',
			message: 'The checkpoint row of flow orders in the ledger table cannot be read',
			hint: 'Delete that row in the table pos_sync_ledger and choose with Start where to begin; orders that the till has are not written twice',
		});
	});

	it('when a table gives numbers as text and absent cells as null, then they are read', () => {
		const row = { ...aLedgerRow({ kind: 'deadLetter', record: '501' }), attempts: '3', reason: null, id: 9, createdAt: new Date(0) };

		expect(readLedger([row], 'orders').openDeadLetters).toEqual([{ record: '501', reason: '', attempts: 3 }]);
	});
});
