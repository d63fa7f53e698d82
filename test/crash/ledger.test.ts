import { mapConcurrently } from '../../lib/http/mapConcurrently';
import { countRows, crashAtRow, type RowCrash } from '../support/crash/crashAtRow';
import { cutData, type CutData } from '../support/crash/cutData';

const KINDS: Array<RowCrash['kind']> = ['dies-before', 'dies-after', 'refused'];

describe('a crash while the ledger is stored', () => {
	let data: CutData;
	let rows: number;

	beforeAll(async () => {
		data = cutData();
		rows = await countRows(data);
	});
	afterAll(() => data.remove());

	it('given any row, when the process dies there or the table refuses it, then the runs after it lose and double nothing', async () => {
		// Each row meets one or two of the three, its neighbours the others.
		const crashes = Array.from({ length: rows }, (_, index) => index + 1).flatMap((row) => KINDS.map((kind) => ({ row, kind }))).filter((_, index) => index % 2 === 0);

		const faults = await mapConcurrently(crashes, 2, async (crash) => await crashAtRow(crash, data));

		expect(rows).toBeGreaterThan(8);
		expect(faults.flat()).toEqual([]);
	});

	it.each(KINDS.slice(0, 2))('given a process of its own, when SIGKILL ends it at the checkpoint (%s), then nothing is lost or doubled', async (kind) => {
		const faults = await crashAtRow({ row: rows, kind, isReal: true }, data);

		expect(faults).toEqual([]);
	});
});
